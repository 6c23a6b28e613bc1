/// One question. Its id is stable: the same over versions of an exam, so that answers and statistics stay comparable.
package struct Question: Hashable, Sendable, Codable {
    package var id: String
    package var prompt: Wording
    /// Shown with the result where the exam's policy allows it.
    package var explanation: Wording?
    /// Id of the objective the question counts for; nil counts for the whole only.
    package var objective: String?
    /// Greater than 0, at most `ScoringLimits.points`, in hundredths.
    package var points: Fraction
    package var body: Body
    package var credit: CreditPolicy

    package init(
        id: String, prompt: Wording, explanation: Wording? = nil, objective: String? = nil,
        points: Fraction = .one, body: Body, credit: CreditPolicy = .allOrNothing
    ) {
        self.id = id
        self.prompt = prompt
        self.explanation = explanation
        self.objective = objective
        self.points = points
        self.body = body
        self.credit = credit
    }

    package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        case singleChoice, multipleChoice, trueFalse, numeric, matching, ordering
    }

    /// Something to choose, pair or put in order.
    package struct Option: Hashable, Sendable, Codable {
        package var id: String
        package var text: Wording
        package init(id: String, text: Wording) {
            self.id = id
            self.text = text
        }
    }

    /// The type of question with its key (what is right).
    package enum Body: Hashable, Sendable {
        case singleChoice(options: [Option], right: String)
        case multipleChoice(options: [Option], right: Set<String>)
        case trueFalse(right: Bool)
        case numeric(value: Fraction, tolerance: Tolerance, unit: String?)
        /// Every prompt has one target; a target may serve several prompts or none.
        case matching(prompts: [Option], targets: [Option], pairs: [String: String])
        /// Items in their right order.
        case ordering(items: [Option])
    }

    package enum Tolerance: Hashable, Sendable, Codable {
        /// In the unit of the answer, both ends included.
        case absolute(Fraction)
        /// Percent of the right value, both ends included, at most 100.
        case percent(Fraction)
    }

    package var kind: Kind {
        switch body {
        case .singleChoice: .singleChoice
        case .multipleChoice: .multipleChoice
        case .trueFalse: .trueFalse
        case .numeric: .numeric
        case .matching: .matching
        case .ordering: .ordering
        }
    }

    /// What can be shown in any order: options, targets of a matching, items to be put in order.
    package var movable: [Option] {
        switch body {
        case .singleChoice(let options, _), .multipleChoice(let options, _): options
        case .matching(_, let targets, _): targets
        case .ordering(let items): items
        case .trueFalse, .numeric: []
        }
    }
}

/// How much a partly right response earns.
package enum CreditPolicy: Hashable, Sendable {
    case allOrNothing
    /// Multiple choice: each right tick earns 1/R of the points (R right options), each wrong tick costs
    /// `penalty` of that; never below zero.
    case perOption(penalty: Fraction)
    /// Matching: each right pair earns its share.
    case perPair
    /// Ordering: each item directly followed by the right next one earns 1/(n-1).
    case adjacentPlaces
    /// Ordering: each item at its right place earns 1/n.
    case absolutePlaces

    /// The policies an author may choose for a type.
    package static func choices(for kind: Question.Kind) -> [CreditPolicy] {
        switch kind {
        case .singleChoice, .trueFalse, .numeric: [.allOrNothing]
        case .multipleChoice: [.allOrNothing, .perOption(penalty: .one)]
        case .matching: [.allOrNothing, .perPair]
        case .ordering: [.allOrNothing, .adjacentPlaces, .absolutePlaces]
        }
    }

    /// Stable name, the same as in the coded form.
    package var name: String {
        switch self {
        case .allOrNothing: "allOrNothing"
        case .perOption: "perOption"
        case .perPair: "perPair"
        case .adjacentPlaces: "adjacentPlaces"
        case .absolutePlaces: "absolutePlaces"
        }
    }
}
