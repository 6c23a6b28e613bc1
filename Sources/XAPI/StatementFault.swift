/// What a statement breaks, and where.
package struct StatementFault: Error, Sendable, Equatable {
    /// The place as a JSON path: `$.actor.mbox`, `$[3].context.contextActivities.parent[0].id`.
    package let path: String
    package let rule: StatementRule
    package init(path: String, rule: StatementRule) { (self.path, self.rule) = (path, rule) }
}

/// The rules of a statement's form. Section numbers are those of xAPI 1.0.3, Part Two (Data).
package enum StatementRule: Sendable, Equatable {
    /// The text is no JSON (2.2): why, and at which byte.
    case json(reason: String, offset: Int)
    case missing(String)
    case unknownProperty(String)
    case null
    case wrongType(expected: String)
    case empty
    case notUUID, notIRI, notIRL, notMailto, notSHA1, notSHA2, notLanguageTag, notTimestamp, negativeZeroOffset, notDuration, notMediaType
    /// One of a list was wanted (2.4.4.1, 2.4.2.1 …).
    case notOneOf([String])
    case noIdentifier, severalIdentifiers
    /// A group without identifier needs members (2.4.2.2).
    case anonymousGroupWithoutMembers
    case groupInGroup
    case nestedSubStatement
    case voidingNeedsStatementRef
    /// `scaled` from -1 to 1; `raw` between `min` and `max`; `max` above `min` (2.4.5.1).
    case scaledOutOfRange, rawOutOfRange, maximumBelowMinimum
    /// `revision` and `platform` are for activities (2.4.6).
    case onlyForActivities
    case componentsNotOfType(String)
    case componentTwice(String)
    case interactionWithoutType
    case versionNotSpoken
    /// An authority is an agent, or a group of exactly two agents (2.4.9).
    case authorityGroup
    case notInThisVersion(String)
    case lengthNegative
    /// One id twice in a batch.
    case idTwice
    case tooMany(Int)

    /// The rule in words for whoever wrote the statement. Developers read the specification in English, so these are not translated.
    package var words: String {
        switch self {
        case .json(let reason, let offset): "is no valid JSON (\(reason) at byte \(offset))"
        case .missing(let name): "needs the property \"\(name)\""
        case .unknownProperty(let name): "must not have the property \"\(name)\""
        case .null: "must not be null: leave the property out, or put it into extensions"
        case .wrongType(let expected): "must be \(expected)"
        case .empty: "must not be empty"
        case .notUUID: "must be a UUID such as 6690e6c9-3ef0-4ed3-8b37-7f3964730bee"
        case .notIRI: "must be an absolute IRI with a scheme, such as http://example.com/course"
        case .notIRL: "must be an absolute address (IRL), such as http://example.com/"
        case .notMailto: "must be a mail address with mailto: before it"
        case .notSHA1: "must be a SHA-1 in 40 hexadecimal digits"
        case .notSHA2: "must be a SHA-2 in hexadecimal digits"
        case .notLanguageTag: "must be a language tag (RFC 5646), such as en or de-CH"
        case .notTimestamp: "must be a date and time (ISO 8601, RFC 3339), such as 2026-12-01T10:15:30.123Z"
        case .negativeZeroOffset: "must not have a negative offset of zero"
        case .notDuration: "must be a duration (ISO 8601), such as PT1H30M or P4W"
        case .notMediaType: "must be an internet media type, such as text/plain"
        case .notOneOf(let names): "must be one of " + names.joined(separator: ", ")
        case .noIdentifier: "needs exactly one of mbox, mbox_sha1sum, openid and account; none is there"
        case .severalIdentifiers: "needs exactly one of mbox, mbox_sha1sum, openid and account; there are several"
        case .anonymousGroupWithoutMembers: "is a group without an identifier and needs members"
        case .groupInGroup: "must be an agent: a group has no groups as members"
        case .nestedSubStatement: "must not be a SubStatement within a SubStatement"
        case .voidingNeedsStatementRef: "must be a StatementRef, since the verb voids a statement"
        case .scaledOutOfRange: "must be from -1 to 1"
        case .rawOutOfRange: "must lie between min and max"
        case .maximumBelowMinimum: "must be greater than min"
        case .onlyForActivities: "is only for statements about an activity"
        case .componentsNotOfType(let type): "does not belong to an interaction of type \(type)"
        case .componentTwice(let id): "has the id \"\(id)\" twice"
        case .interactionWithoutType: "needs interactionType beside interaction properties"
        case .versionNotSpoken: "is a version that this request does not speak"
        case .authorityGroup: "must be an agent or an anonymous group of exactly two agents"
        case .notInThisVersion(let name): "has the property \"\(name)\", which came with xAPI 2.0"
        case .lengthNegative: "must be a whole number of bytes, 0 or more"
        case .idTwice: "is the id of another statement of this batch"
        case .tooMany(let most): "holds more than \(most)"
        }
    }
}
