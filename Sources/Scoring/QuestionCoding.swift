/// Coded forms carry a `type` and flat members, so that they can be written by hand and read by other tools:
/// `{"type": "singleChoice", "options": […], "right": "a"}`.
extension Question.Body: Codable {
    private enum Key: String, CodingKey { case type, options, right, value, tolerance, unit, prompts, targets, pairs, items }

    package init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: Key.self)
        switch try box.decode(Question.Kind.self, forKey: .type) {
        case .singleChoice:
            self = .singleChoice(
                options: try box.decode([Question.Option].self, forKey: .options),
                right: try box.decode(String.self, forKey: .right))
        case .multipleChoice:
            self = .multipleChoice(
                options: try box.decode([Question.Option].self, forKey: .options),
                right: Set(try box.decode([String].self, forKey: .right)))
        case .trueFalse:
            self = .trueFalse(right: try box.decode(Bool.self, forKey: .right))
        case .numeric:
            self = .numeric(
                value: try box.decode(Fraction.self, forKey: .value),
                tolerance: try box.decode(Question.Tolerance.self, forKey: .tolerance),
                unit: try box.decodeIfPresent(String.self, forKey: .unit))
        case .matching:
            self = .matching(
                prompts: try box.decode([Question.Option].self, forKey: .prompts),
                targets: try box.decode([Question.Option].self, forKey: .targets),
                pairs: try box.decode([String: String].self, forKey: .pairs))
        case .ordering:
            self = .ordering(items: try box.decode([Question.Option].self, forKey: .items))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var box = encoder.container(keyedBy: Key.self)
        switch self {
        case .singleChoice(let options, let right):
            try box.encode(Question.Kind.singleChoice, forKey: .type)
            try box.encode(options, forKey: .options)
            try box.encode(right, forKey: .right)
        case .multipleChoice(let options, let right):
            try box.encode(Question.Kind.multipleChoice, forKey: .type)
            try box.encode(options, forKey: .options)
            // Sorted: the same question must always be coded to the same bytes.
            try box.encode(right.sorted(), forKey: .right)
        case .trueFalse(let right):
            try box.encode(Question.Kind.trueFalse, forKey: .type)
            try box.encode(right, forKey: .right)
        case .numeric(let value, let tolerance, let unit):
            try box.encode(Question.Kind.numeric, forKey: .type)
            try box.encode(value, forKey: .value)
            try box.encode(tolerance, forKey: .tolerance)
            try box.encodeIfPresent(unit, forKey: .unit)
        case .matching(let prompts, let targets, let pairs):
            try box.encode(Question.Kind.matching, forKey: .type)
            try box.encode(prompts, forKey: .prompts)
            try box.encode(targets, forKey: .targets)
            try box.encode(pairs, forKey: .pairs)
        case .ordering(let items):
            try box.encode(Question.Kind.ordering, forKey: .type)
            try box.encode(items, forKey: .items)
        }
    }
}

extension CreditPolicy: Codable {
    private enum Key: String, CodingKey { case policy, penalty }

    package init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: Key.self)
        switch try box.decode(String.self, forKey: .policy) {
        case "allOrNothing": self = .allOrNothing
        case "perOption": self = .perOption(penalty: try box.decode(Fraction.self, forKey: .penalty))
        case "perPair": self = .perPair
        case "adjacentPlaces": self = .adjacentPlaces
        case "absolutePlaces": self = .absolutePlaces
        case let other:
            throw DecodingError.dataCorruptedError(
                forKey: .policy, in: box, debugDescription: "There is no credit policy \"\(other)\"")
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var box = encoder.container(keyedBy: Key.self)
        try box.encode(name, forKey: .policy)
        if case .perOption(let penalty) = self { try box.encode(penalty, forKey: .penalty) }
    }
}
