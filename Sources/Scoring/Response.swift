/// What a learner answered, checked against the question it belongs to.
package enum Response: Hashable, Sendable {
    case choice(String)
    case choices(Set<String>)
    case truth(Bool)
    case number(Fraction)
    /// Prompt id → target id; prompts left open are absent.
    case pairs([String: String])
    /// Item ids, first place first.
    case order([String])
}

/// Why a response was not taken, in words for the learner. Nothing is saved then.
package enum ResponseRefusal: Error, Hashable, Sendable {
    case unknownOption
    case oneOnly
    case notANumber
    case numberTooLong
    case ambiguousNumber(text: String)
    case otherUnit(expected: String)
    case unknownPlace
    case placeTwice(place: Int)
    case placeMissing
    case unknownField(String)

    /// Stable, also the key of the translated message.
    package var code: String {
        switch self {
        case .unknownOption: "unknownOption"
        case .oneOnly: "oneOnly"
        case .notANumber: "notANumber"
        case .numberTooLong: "numberTooLong"
        case .ambiguousNumber: "ambiguousNumber"
        case .otherUnit: "otherUnit"
        case .unknownPlace: "unknownPlace"
        case .placeTwice: "placeTwice"
        case .placeMissing: "placeMissing"
        case .unknownField: "unknownField"
        }
    }

    /// What the translated message inserts, in order.
    package var details: [String] {
        switch self {
        case .ambiguousNumber(let text): [text]
        case .otherUnit(let expected): [expected]
        case .placeTwice(let place): [String(place)]
        case .unknownField(let name): [name]
        default: []
        }
    }

    package var words: String {
        switch self {
        case .unknownOption: "This answer is not one of the options. Load the page again and choose one."
        case .oneOnly: "Choose one answer only."
        case .notANumber: "Write a number, for example 12.5 or 12,5."
        case .numberTooLong: "This number has too many digits: at most 12 before and 6 after the decimal mark."
        case .ambiguousNumber(let text): "\(text) can be read in two ways. Write it without a mark between thousands."
        case .otherUnit(let expected): "Give the answer in \(expected)."
        case .unknownPlace: "This place does not exist. Load the page again."
        case .placeTwice(let place): "Place \(place) is given to two items. Give each item its own place."
        case .placeMissing: "Give every item a place."
        case .unknownField(let name): "The field \(name) does not belong to this question."
        }
    }
}

extension Response: Codable {
    private enum Key: String, CodingKey { case type, value }

    package init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: Key.self)
        switch try box.decode(String.self, forKey: .type) {
        case "choice": self = .choice(try box.decode(String.self, forKey: .value))
        case "choices": self = .choices(Set(try box.decode([String].self, forKey: .value)))
        case "truth": self = .truth(try box.decode(Bool.self, forKey: .value))
        case "number": self = .number(try box.decode(Fraction.self, forKey: .value))
        case "pairs": self = .pairs(try box.decode([String: String].self, forKey: .value))
        case "order": self = .order(try box.decode([String].self, forKey: .value))
        case let other:
            throw DecodingError.dataCorruptedError(
                forKey: .type, in: box, debugDescription: "There is no response type \"\(other)\"")
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var box = encoder.container(keyedBy: Key.self)
        switch self {
        case .choice(let id):
            try box.encode("choice", forKey: .type)
            try box.encode(id, forKey: .value)
        case .choices(let ids):
            try box.encode("choices", forKey: .type)
            try box.encode(ids.sorted(), forKey: .value)
        case .truth(let flag):
            try box.encode("truth", forKey: .type)
            try box.encode(flag, forKey: .value)
        case .number(let number):
            try box.encode("number", forKey: .type)
            try box.encode(number, forKey: .value)
        case .pairs(let pairs):
            try box.encode("pairs", forKey: .type)
            try box.encode(pairs, forKey: .value)
        case .order(let ids):
            try box.encode("order", forKey: .type)
            try box.encode(ids, forKey: .value)
        }
    }
}
