/// The schemas of SCIM's own documents (RFC 7643, section 8.7.2), for clients that read everything from `/Schemas`.
enum SCIMMetaSchemas {
    static let all = [configuration, resourceType, schema]

    private static func text(_ name: String, _ text: String, required: Bool = false, many: Bool = false) -> SCIMAttribute {
        SCIMAttribute(name, .string, text, many: many, required: required, caseExact: true, mutability: .readOnly)
    }
    private static func flag(_ name: String, _ text: String, required: Bool = true) -> SCIMAttribute {
        SCIMAttribute(name, .boolean, text, required: required, mutability: .readOnly)
    }
    private static func number(_ name: String, _ text: String) -> SCIMAttribute { SCIMAttribute(name, .integer, text, required: true, mutability: .readOnly) }
    private static func link(_ name: String, _ text: String, _ kinds: [String] = ["external"], required: Bool = false) -> SCIMAttribute {
        SCIMAttribute(name, .reference, text, required: required, caseExact: true, mutability: .readOnly, references: kinds)
    }
    private static func part(_ name: String, _ text: String, _ parts: [SCIMAttribute], many: Bool = false, required: Bool = true) -> SCIMAttribute {
        SCIMAttribute(name, .complex, text, many: many, required: required, mutability: .readOnly, parts: parts)
    }
    private static let supported = flag("supported", "Whether it is supported")

    private static let configuration = SCIMSchema(id: "urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig", name: "ServiceProviderConfig", text: "What the server can", attributes: [
        link("documentationUri", "Where it is described"),
        part("patch", "PATCH", [supported]), part("bulk", "Many operations at once", [supported, number("maxOperations", "Most operations"), number("maxPayloadSize", "Most bytes")]),
        part("filter", "Filters", [supported, number("maxResults", "Most resources of a page")]), part("changePassword", "Changing a password", [supported]),
        part("sort", "Sorting", [supported]), part("etag", "Entity tags", [supported]),
        part("authenticationSchemes", "How clients prove who they are", [
            text("type", "Kind", required: true), text("name", "Name", required: true), text("description", "What it is", required: true), link("specUri", "Its specification"),
            link("documentationUri", "Its description"), flag("primary", "Whether it is the preferred one", required: false),
        ], many: true),
    ])
    private static let resourceType = SCIMSchema(id: "urn:ietf:params:scim:schemas:core:2.0:ResourceType", name: "ResourceType", text: "A kind of resource", attributes: [
        text("id", "Its id"), text("name", "Its name", required: true), text("description", "What it is"), link("endpoint", "Where it lies", ["uri"], required: true),
        link("schema", "Its schema", ["uri"], required: true),
        part("schemaExtensions", "Its extensions", [link("schema", "The extension's schema", ["uri"], required: true), flag("required", "Whether each resource has it")], many: true, required: false),
    ])

    private static let facts: [SCIMAttribute] = [
        text("name", "Its name", required: true), text("type", "Its type", required: true), flag("multiValued", "Whether it has many values"), text("description", "What it is"),
        flag("required", "Whether it must be there", required: false), text("canonicalValues", "Values that are usual", many: true), flag("caseExact", "Whether case makes a difference", required: false),
        text("mutability", "Who sets it"), text("returned", "When it is given"), text("uniqueness", "Where it is unique"), text("referenceTypes", "What it may refer to", many: true),
    ]
    private static let schema = SCIMSchema(id: "urn:ietf:params:scim:schemas:core:2.0:Schema", name: "Schema", text: "A schema of resources", attributes: [
        text("id", "Its URI", required: true), text("name", "Its name"), text("description", "What it describes"),
        part("attributes", "Its attributes", facts + [part("subAttributes", "Parts of a complex attribute", facts, many: true, required: false)], many: true),
    ])
}
