import Foundation
package import Kernel

/// What an arrival by a provider gives: how its attributes are read, and what they lead to.
package struct Provisioning: Sendable, Codable, Equatable {
    /// Whether somebody unknown becomes a person; else only those who are here already come in.
    package var createsPeople = true
    /// Whether a provider that does not say "verified" is believed about addresses under its confirmed domains.
    package var trustsAddresses = false
    /// Names of the attributes; the first one that arrived is taken.
    package var email = ["email", "mail", "urn:oid:0.9.2342.19200300.100.1.3",
                         "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress", "NameID"]
    package var name = ["name", "displayName", "urn:oid:2.16.840.1.113730.3.1.241", "http://schemas.microsoft.com/identity/claims/displayname"]
    package var givenName = ["given_name", "givenName", "urn:oid:2.5.4.42", "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/givenname"]
    package var familyName = ["family_name", "sn", "surname", "urn:oid:2.5.4.4", "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/surname"]
    package var language = ["locale", "preferredLanguage", "urn:oid:2.16.840.1.113730.3.1.39"]
    /// Where somebody belongs when no rule says it; nil for an organization's provider means that organization.
    package var defaultOrganization: OrganizationID?
    package var defaultJobRoles: [String] = []
    package var rules: [MappingRule] = []
    package init() {}

    package init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: CodingKeys.self)
        self.init()
        createsPeople = try box.decodeIfPresent(Bool.self, forKey: .createsPeople) ?? createsPeople
        trustsAddresses = try box.decodeIfPresent(Bool.self, forKey: .trustsAddresses) ?? trustsAddresses
        email = try box.decodeIfPresent([String].self, forKey: .email) ?? email
        name = try box.decodeIfPresent([String].self, forKey: .name) ?? name
        givenName = try box.decodeIfPresent([String].self, forKey: .givenName) ?? givenName
        familyName = try box.decodeIfPresent([String].self, forKey: .familyName) ?? familyName
        language = try box.decodeIfPresent([String].self, forKey: .language) ?? language
        defaultOrganization = try box.decodeIfPresent(OrganizationID.self, forKey: .defaultOrganization)
        defaultJobRoles = try box.decodeIfPresent([String].self, forKey: .defaultJobRoles) ?? []
        rules = try box.decodeIfPresent([MappingRule].self, forKey: .rules) ?? []
    }
}

/// "When `attribute` … `value`, then …". Rules are asked in order; of each kind of gift the first that fits counts, but job roles add up.
package struct MappingRule: Sendable, Codable, Equatable {
    package enum Test: String, Sendable, Codable, CaseIterable {
        case equals, contains
        /// `*` stands for any run of characters; nothing else is special.
        case pattern
    }
    package enum Gift: String, Sendable, Codable, CaseIterable {
        case organization
        /// The attribute's value is the organization's id in the system that `to` names.
        case organizationByID
        case jobRole, role, language
    }
    package var attribute: String
    package var test: Test
    package var value: String
    package var gives: Gift
    package var to: String
    package init(attribute: String, test: Test, value: String, gives: Gift, to: String) {
        (self.attribute, self.test, self.value, self.gives, self.to) = (attribute, test, value, gives, to)
    }

    /// Whether one of the values fits; case does not matter, since directories write it as they please.
    package func fits(_ values: [String]) -> Bool { values.contains { fits($0) } }
    private func fits(_ text: String) -> Bool {
        let text = text.lowercased(), wanted = value.lowercased()
        switch test {
        case .equals: return text == wanted
        case .contains: return !wanted.isEmpty && text.contains(wanted)
        case .pattern: return Self.matches(Array(text), Array(wanted))
        }
    }
    /// Two pointers and one way back: linear in practice, never exponential.
    private static func matches(_ text: [Character], _ pattern: [Character]) -> Bool {
        var at = 0, of = 0, star: Int?, retry = 0
        while at < text.count {
            if of < pattern.count, pattern[of] == "*" {
                star = of
                retry = at
                of += 1
            } else if of < pattern.count, pattern[of] == text[at] {
                at += 1
                of += 1
            } else if let star {
                retry += 1
                at = retry
                of = star + 1
            } else { return false }
        }
        while of < pattern.count, pattern[of] == "*" { of += 1 }
        return of == pattern.count
    }
}
