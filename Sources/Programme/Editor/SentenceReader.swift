package import HTML
import Kernel
package import ProgrammeRules
package import Web

/// What is wrong with the fields of a sentence, in the words of whoever filled them.
package enum SentenceRefusal: Refusal {
    case notWhole(String, from: Int, through: Int), notAnAmount(String), notADay(String), missing(String), notACurrency(String)
    case nothingThere, partsNeedAGroup, changedMeanwhile, refused(GrammarFault)
    package var code: String {
        switch self {
        case .notWhole: "programme.notWhole"
        case .notAnAmount: "programme.notAnAmount"
        case .notADay: "programme.notADay"
        case .missing: "programme.missing"
        case .notACurrency: "programme.notACurrency"
        case .nothingThere: "programme.nothingThere"
        case .partsNeedAGroup: "programme.partsNeedAGroup"
        case .changedMeanwhile: "programme.changedMeanwhile"
        case .refused(let fault): "programme.\(fault.code.rawValue)"
        }
    }
    package var status: Int { switch self { case .changedMeanwhile, .nothingThere: 409; default: 422 } }
    package var field: String? {
        switch self {
        case .notWhole(let field, _, _), .notAnAmount(let field), .notADay(let field), .missing(let field), .notACurrency(let field): field
        default: nil
        }
    }
    package var message: Message {
        switch self {
        case .notWhole(_, let from, let through): .programmeSentenceNotWhole(from: from, through: through)
        case .notAnAmount: .programmeSentenceNotAnAmount
        case .notADay: .programmeSentenceNotADay
        case .missing: .programmeSentenceMissing
        case .notACurrency: .programmeSentenceNotACurrency
        case .nothingThere: .programmeSentenceNothingThere
        case .partsNeedAGroup: .programmeSentencePartsNeedAGroup
        case .changedMeanwhile: .programmeSentenceChangedMeanwhile
        case .refused(let fault) where fault.code == .tooDeep: .programmeSentenceTooDeep
        case .refused(let fault): .programmeGrammar(fault: fault.description)
        }
    }
    init(_ fault: EditFault) {
        switch fault {
        case .nothingThere: self = .nothingThere
        case .partsNeedAGroup: self = .partsNeedAGroup
        case .refused(let fault): self = .refused(fault)
        }
    }
}

/// Reads fields and collects everything that is wrong, so that it is said at once.
struct SentenceReader {
    let form: Fields
    private(set) var refusals: [SentenceRefusal] = []
    init(_ form: Fields) { self.form = form }

    mutating func refuse(_ refusal: SentenceRefusal) { refusals.append(refusal) }
    /// Nil when it is blank.
    mutating func whole(_ name: String, _ range: ClosedRange<Int> = 0...Int(GrammarLimits.count)) -> Int? {
        guard let text = form.filled(name) else { return nil }
        if let number = Int(text), range.contains(number) { return number }
        refuse(.notWhole(name, from: range.lowerBound, through: range.upperBound))
        return nil
    }
    mutating func need(_ name: String, _ range: ClosedRange<Int> = 0...Int(GrammarLimits.count)) -> Int {
        if let number = whole(name, range) { return number }
        if form.filled(name) == nil { refuse(.missing(name)) }
        return range.lowerBound
    }
    /// A whole number, a decimal with a point or a fraction: a comma means different things to different readers.
    mutating func amount(_ name: String) -> Rational? {
        guard let text = form.filled(name) else { return nil }
        if let amount = Rational(text: text) { return amount }
        refuse(.notAnAmount(name))
        return nil
    }
    mutating func needAmount(_ name: String) -> Rational {
        if form.filled(name) == nil { refuse(.missing(name)) }
        return amount(name) ?? .zero
    }
    mutating func day(_ name: String) -> Day? {
        guard let text = form.filled(name) else { return nil }
        if let day = Day(iso: text) { return day }
        refuse(.notADay(name))
        return nil
    }
    mutating func needDay(_ name: String) -> Day? {
        if form.filled(name) == nil { refuse(.missing(name)) }
        return day(name)
    }
    mutating func needText(_ name: String) -> String {
        let text = String(form.text(name).prefix(GrammarLimits.textCharacters))
        if text.isEmpty { refuse(.missing(name)) }
        return text
    }
    /// `name.n` of `name.unit`; nil when the number is blank.
    mutating func span(_ name: String) -> Span? {
        let isDays = form.text(name + ".unit") == "days"
        return whole(name + ".n", 0...(isDays ? 36_600 : 1200)).map { isDays ? .days($0) : .months($0) }
    }
    func word<W: RawRepresentable & CaseIterable>(_ name: String, _ otherwise: W) -> W where W.RawValue == String { W(rawValue: form.text(name)) ?? otherwise }
    func isOn(_ name: String) -> Bool { form.contains(name) }
    /// Separated by commas.
    func list(_ name: String) -> [String] { SentenceReader.split(form.text(name)) }
    static func split(_ text: String) -> [String] {
        text.split(separator: ",").map { String($0.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()) }.filter { !$0.isEmpty }
    }
    /// How many rows `prefix.0.name`, `prefix.1.name`, … there are.
    func rows(_ prefix: String, _ name: String) -> Int {
        var count = 0
        while count < GrammarLimits.branches, form.contains("\(prefix).\(count).\(name)") { count += 1 }
        return count
    }
}

/// Collects the values of a sentence's fields; what is nil is left blank.
struct SentenceValues {
    var fields = Fields()
    mutating func put(_ name: String, _ text: String?) { fields.append(name, text ?? "") }
    mutating func put(_ name: String, _ number: Int?) { put(name, number.map(String.init)) }
    mutating func put(_ name: String, _ amount: Rational?) { put(name, amount?.description) }
    mutating func put(_ name: String, _ day: Day?) { put(name, day?.description) }
    mutating func put(_ name: String, on: Bool) { if on { fields.append(name, "on") } }
    mutating func put(_ name: String, _ span: Span?) {
        switch span {
        case .days(let days)?: put(name + ".n", days); put(name + ".unit", "days")
        case .months(let months)?: put(name + ".n", months); put(name + ".unit", "months")
        case nil: put(name + ".n", nil as Int?); put(name + ".unit", "months")
        }
    }
}
