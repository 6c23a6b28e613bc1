package import JSON

/// One launch of a unit, as the documents and statements of the LMS tell it.
package struct UnitLaunch: Sendable {
    package let terms: LaunchTerms
    package let unit: AssignableUnit
    /// The unit's address without the launch's parameters (9.6.3.4).
    package let launchURL: String
    package init(_ terms: LaunchTerms, _ unit: AssignableUnit, launchURL: String) { (self.terms, self.unit, self.launchURL) = (terms, unit, launchURL) }

    /// The agent of the launch as JSON.
    package var actor: JSONValue { terms.account.agent }

    /// The state document `LMS.LaunchData` (10.0).
    /// - Parameter returnURL: where the content leads when it ends; nil when it has a window or frame of its own.
    package func launchData(returnURL: String? = nil) -> JSONValue {
        var all: [String: JSONValue] = [
            "contextTemplate": .object([
                "contextActivities": .object(["grouping": .array([LMSStatement.activity(terms.publisherID)])]),
                "extensions": .object([CMI5Name.sessionID: .string(terms.sessionID)]),
            ]),
            "launchMode": .string(terms.mode.rawValue), "launchMethod": .string(unit.launchMethod.rawValue), "moveOn": .string(unit.moveOn.rawValue),
        ]
        if let mastery = terms.masteryScore { all["masteryScore"] = LMSStatement.decimal(mastery) }
        all["launchParameters"] = unit.launchParameters.map { .string($0) }
        all["entitlementKey"] = unit.entitlementKey.map { .object(["courseStructure": .string($0)]) }
        all["returnURL"] = returnURL.map { .string($0) }
        return .object(all)
    }
}

extension SeenStatement.Account {
    package var agent: JSONValue { .object(["objectType": .string("Agent"), "account": .object(["homePage": .string(homePage), "name": .string(name)])]) }
}

/// The learner's preferences (11.0).
package enum LearnerPreferences {
    /// - Parameter languages: tags, the most wanted first.
    package static func json(languages: [String]) -> JSONValue { .object(["languagePreference": .string(languages.joined(separator: ",")), "audioPreference": .string("on")]) }

    /// Whether a document has the shape of section 11: an object whose two members, where they are there, are what they must be.
    package static func isValid(_ bytes: [UInt8]) -> Bool {
        guard let value = JSONValue(parsing: bytes), case .object(let members) = value else { return false }
        if let audio = members["audioPreference"] { guard audio == .string("on") || audio == .string("off") else { return false } }
        if let languages = members["languagePreference"] {
            guard let text = languages.string else { return false }
            let tags = text.split(separator: ",", omittingEmptySubsequences: false)
            guard text.isEmpty || tags.allSatisfy({ tag in tag.utf8.count <= 35 && !tag.isEmpty && tag.utf8.allSatisfy { byte in
                (65...90).contains(byte) || (97...122).contains(byte) || (48...57).contains(byte) || byte == 45 || byte == 32
            } }) else { return false }
        }
        return true
    }
}
