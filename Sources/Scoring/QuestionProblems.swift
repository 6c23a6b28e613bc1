extension Question {
    /// Everything an author has to put right; empty for a usable question.
    package func problems() -> [Problem] {
        var found: [Problem] = []
        func report(_ code: Problem.Code, _ detail: String = "") { found.append(Problem(code, at: id, detail)) }

        if prompt.isEmpty { report(.noPrompt) }
        if texts.contains(where: { $0.count > ScoringLimits.textCharacters }) { report(.textTooLong) }
        if points <= .zero || points > Fraction(whole: ScoringLimits.points) || !points.isInHundredths { report(.badPoints) }
        switch body {
        case .singleChoice(let options, let right):
            check(options, report)
            if right.isEmpty { report(.noRightAnswer) } else if !options.contains(where: { $0.id == right }) {
                report(.unknownRightAnswer)
            }
        case .multipleChoice(let options, let right):
            check(options, report)
            if right.isEmpty { report(.noRightAnswer) }
            if !right.isSubset(of: options.map(\.id)) { report(.unknownRightAnswer) }
        case .trueFalse:
            break
        case .numeric(let value, let tolerance, _):
            checkNumeric(value, tolerance, report)
        case .matching(let prompts, let targets, let pairs):
            check(prompts, report)
            check(targets, report)
            let known = Set(targets.map(\.id))
            for prompt in prompts {
                guard let target = pairs[prompt.id], !target.isEmpty else {
                    report(.unpairedPrompt, prompt.text.text())
                    continue
                }
                if !known.contains(target) { report(.unknownTarget, prompt.text.text()) }
            }
        case .ordering(let items):
            check(items, report)
        }
        checkCredit(report)
        return found
    }

    private var texts: [String] {
        var all = Array(prompt.texts.values)
        if let explanation { all += explanation.texts.values }
        if case .matching(let prompts, _, _) = body { all += prompts.flatMap(\.text.texts.values) }
        return all + movable.flatMap(\.text.texts.values)
    }

    private func check(_ options: [Option], _ report: (Problem.Code, String) -> Void) {
        if options.count < 2 { report(.noOptions, "") }
        if options.count > ScoringLimits.options { report(.tooManyOptions, "") }
        if options.contains(where: { $0.text.isEmpty }) { report(.emptyOption, "") }
        for (index, option) in options.enumerated() {
            for other in options[..<index] {
                if other.id == option.id { report(.sameID, option.id) }
                if other.text.readsLike(option.text) { report(.sameOption, option.text.text()) }
            }
        }
    }

    private func checkNumeric(_ value: Fraction, _ tolerance: Tolerance, _ report: (Problem.Code, String) -> Void) {
        if !value.isReadableNumber { report(.numberTooLarge, "") }
        switch tolerance {
        case .absolute(let allowed):
            if allowed < .zero || !allowed.isReadableNumber { report(.badTolerance, "") }
        case .percent(let allowed):
            if allowed < .zero || allowed > .hundred || !allowed.isReadableNumber { report(.badTolerance, "") }
        }
    }

    private func checkCredit(_ report: (Problem.Code, String) -> Void) {
        if !CreditPolicy.choices(for: kind).contains(where: { $0.name == credit.name }) { report(.badCredit, "") }
        if case .perOption(let penalty) = credit,
           penalty <= .zero || penalty > Fraction(whole: 10) || !penalty.isInHundredths {
            report(.badPenalty, "")
        }
    }
}

extension Fraction {
    var isInHundredths: Bool { ScoringLimits.pointsDenominator % denominator == 0 }

    /// Whether `NumberReading` could have read it, which bounds the products of grading.
    var isReadableNumber: Bool {
        numerator.magnitude <= 999_999_999_999_999_999 && denominator <= 1_000_000 && 1_000_000 % denominator == 0
    }
}
