import JSON
import People

/// What Laurel keeps of people and groups: what a learning system needs, and no more. Telephone numbers, photos, postal addresses
/// and the like are taken without a complaint and not kept.
package enum SCIMSchemas {
    package static let userID = "urn:ietf:params:scim:schemas:core:2.0:User"
    package static let groupID = "urn:ietf:params:scim:schemas:core:2.0:Group"
    package static let enterpriseID = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
    /// Its form is the one that Entra ID takes for custom attributes.
    package static let laurelID = "urn:ietf:params:scim:schemas:extension:laurel:2.0:User"

    /// Attributes of RFC 7643 that are not kept: a PATCH of them is passed over, where a name that nobody knows is refused.
    static let notKept: Set<String> = ["phonenumbers", "ims", "photos", "addresses", "entitlements", "roles", "x509certificates", "password", "profileurl", "nickname"]
    static let workerTypes = ["employee", "contractor", "partner", "student"]

    static let user = SCIMSchema(id: userID, name: "User", text: "A person with a membership in an organization", attributes: [
        SCIMAttribute("userName", .string, "The name by which the client knows the person; unique within the client", required: true, unique: true),
        SCIMAttribute("name", .complex, "The person's name", parts: [
            SCIMAttribute("formatted", .string, "The whole name"), SCIMAttribute("familyName", .string, "Family name"), SCIMAttribute("givenName", .string, "Given name"),
            SCIMAttribute("middleName", .string, "Middle name"), SCIMAttribute("honorificPrefix", .string, "Title before the name"),
            SCIMAttribute("honorificSuffix", .string, "Title after the name"),
        ]),
        SCIMAttribute("displayName", .string, "The name to show"),
        SCIMAttribute("title", .string, "Job title"),
        SCIMAttribute("userType", .string, "How the organization calls the relation"),
        SCIMAttribute("preferredLanguage", .string, "Language of the person's pages and mail when they are added"),
        SCIMAttribute("locale", .string, "Region of dates and numbers; kept as sent"),
        SCIMAttribute("timezone", .string, "Time zone of the IANA database; kept as sent"),
        SCIMAttribute("active", .boolean, "False ends the membership; history stays"),
        SCIMAttribute("emails", .complex, "E-mail addresses; the primary one, else the one of work, else the first is the person's", many: true, parts: [
            SCIMAttribute("value", .string, "The address"), SCIMAttribute("display", .string, "As shown"),
            SCIMAttribute("type", .string, "Kind", canonical: ["work", "home", "other"]), SCIMAttribute("primary", .boolean, "Whether it is the main one"),
        ]),
        SCIMAttribute("groups", .complex, "Groups that hold the person; changed at the group", many: true, mutability: .readOnly, parts: [
            SCIMAttribute("value", .string, "The group's id", caseExact: true, mutability: .readOnly),
            SCIMAttribute("$ref", .reference, "The group", caseExact: true, mutability: .readOnly, references: ["Group"]),
            SCIMAttribute("display", .string, "The group's name", mutability: .readOnly), SCIMAttribute("type", .string, "Always direct", mutability: .readOnly, canonical: ["direct"]),
        ]),
    ])

    static let enterprise = SCIMSchema(id: enterpriseID, name: "EnterpriseUser", text: "Facts of employment", attributes: [
        SCIMAttribute("employeeNumber", .string, "Number given by the employer", caseExact: true), SCIMAttribute("costCenter", .string, "Cost centre"),
        SCIMAttribute("organization", .string, "Name of an organization; kept as sent. Where a person belongs is said by Laurel's own extension"),
        SCIMAttribute("division", .string, "Division"), SCIMAttribute("department", .string, "Department"),
        SCIMAttribute("manager", .complex, "Whom the person reports to; never in a circle", parts: [
            SCIMAttribute("value", .string, "The manager's id here; anything else is kept as sent", caseExact: true),
            SCIMAttribute("$ref", .reference, "The manager", caseExact: true, mutability: .readOnly, references: ["User"]),
            SCIMAttribute("displayName", .string, "The manager's name", mutability: .readOnly),
        ]),
    ])

    /// - Parameter organizations: what `organization` may name for this client, when they are few.
    static func laurel(organizations: [String] = []) -> SCIMSchema {
        SCIMSchema(id: laurelID, name: "LaurelUser", text: "What Laurel alone knows", attributes: [
            SCIMAttribute("jobRoles", .string, "Job roles, which decide about audiences", many: true, canonical: JobRole.allCases.map(\.rawValue)),
            SCIMAttribute("organization", .string, "External id or id of the organization that the person belongs to, within the client's reach", caseExact: true, canonical: organizations),
            SCIMAttribute("lastDay", .string, "Last day of the membership as YYYY-MM-DD; 9999-12-31 for no end", caseExact: true, canonical: ["9999-12-31"]),
            SCIMAttribute("workerType", .string, "How the person is employed", canonical: workerTypes),
        ])
    }

    static let group = SCIMSchema(id: groupID, name: "Group", text: "A group of users; an administrator says whether it gives a job role or a role", attributes: [
        SCIMAttribute("displayName", .string, "The group's name", required: true),
        SCIMAttribute("members", .complex, "Users in the group", many: true, parts: [
            SCIMAttribute("value", .string, "The user's id", caseExact: true, mutability: .immutable),
            SCIMAttribute("$ref", .reference, "The user", caseExact: true, mutability: .immutable, references: ["User"]),
            SCIMAttribute("type", .string, "Always User", mutability: .immutable, canonical: ["User"]),
        ]),
    ])

    package static let users = SCIMType(name: "User", endpoint: "/Users", schema: user, extensions: [enterprise, laurel()])
    package static let groups = SCIMType(name: "Group", endpoint: "/Groups", schema: group, extensions: [])

    // MARK: documents

    static func schemas(_ origin: String, organizations: [String]) -> [JSONValue] {
        ([user, enterprise, laurel(organizations: organizations), group] + SCIMMetaSchemas.all).map { schema in
            .object([
                "schemas": .array([.string("urn:ietf:params:scim:schemas:core:2.0:Schema")]), "id": .string(schema.id), "name": .string(schema.name),
                "description": .string(schema.text), "attributes": .array(schema.attributes.map(\.json)), "meta": meta("Schema", "\(origin)/scim/v2/Schemas/\(schema.id)"),
            ])
        }
    }
    static func resourceTypes(_ origin: String) -> [JSONValue] {
        [users, groups].map { type in
            .object([
                "schemas": .array([.string("urn:ietf:params:scim:schemas:core:2.0:ResourceType")]), "id": .string(type.name), "name": .string(type.name),
                "endpoint": .string(type.endpoint), "description": .string(type.schema.text), "schema": .string(type.schema.id),
                "schemaExtensions": .array(type.extensions.map { .object(["schema": .string($0.id), "required": .bool(false)]) }),
                "meta": meta("ResourceType", "\(origin)/scim/v2/ResourceTypes/\(type.name)"),
            ])
        }
    }
    static func configuration(_ origin: String) -> JSONValue {
        func can(_ value: Bool) -> JSONValue { .object(["supported": .bool(value)]) }
        return .object([
            "schemas": .array([.string("urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig")]),
            "patch": can(true), "changePassword": can(false), "sort": can(true), "etag": can(true),
            "bulk": .object(["supported": .bool(true), "maxOperations": .int(Int64(SCIMLimits.bulkOperations)), "maxPayloadSize": .int(Int64(SCIMLimits.bulkBytes))]),
            "filter": .object(["supported": .bool(true), "maxResults": .int(Int64(SCIMLimits.page))]),
            "authenticationSchemes": .array([.object([
                "type": .string("oauthbearertoken"), "name": .string("Bearer token"), "primary": .bool(true),
                "description": .string("The token of a provisioning client, sent as Authorization: Bearer"), "specUri": .string("https://www.rfc-editor.org/info/rfc6750"),
            ])]),
            "meta": meta("ServiceProviderConfig", "\(origin)/scim/v2/ServiceProviderConfig"),
        ])
    }
    private static func meta(_ type: String, _ location: String) -> JSONValue { .object(["resourceType": .string(type), "location": .string(location)]) }
}

/// Bounds of SCIM requests; those of lists and bulk are published in `/ServiceProviderConfig`.
package enum SCIMLimits {
    package static let page = 200
    package static let defaultPage = 100
    package static let bulkOperations = 1000
    package static let bulkBytes = 1 << 20
    package static let bodyBytes = 4 << 20
    package static let filterCharacters = 4000
    package static let filterDepth = 32
    /// Comparisons of one filter: SQL nests as deep.
    package static let filterClauses = 64
    package static let patchOperations = 1000
    package static let members = 10_000
    /// Characters of one text.
    package static let textCharacters = 2000
    /// What a filter that no index answers may look through.
    package static let looked = 20_000
}
