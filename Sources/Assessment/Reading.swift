import HTML
import Kernel
import Scoring

/// How pages say scoring values: language maps, shares and marks in the reader's language.
extension Localizer {
    /// A text an author wrote, in the reader's language where it exists.
    func callAsFunction(_ wording: Wording) -> String { LanguageMap(wording.texts).resolve(language) }

    /// Percent cut off, never rounded up: 79.96 is not shown as 80 beside a pass mark of 80.
    func percent(_ percent: Fraction, places: Int = 1) -> String {
        percent.decimalText(places: places, separator: decimalSeparator) + (language == .de ? "\u{a0}%" : "%")
    }

    func points(_ points: Fraction) -> String { points.decimalText(places: 2, separator: decimalSeparator) }

    /// For prefilling fields: exact within what can be typed.
    func exact(_ number: Fraction) -> String {
        number.decimalText(places: ScoringLimits.fractionDigits, separator: decimalSeparator)
    }

    var decimalSeparator: String { language == .de ? "," : "." }

    func material(_ material: AssignmentDefinition.Material) -> String {
        switch material {
        case .video: self(.assessmentMaterialVideo)
        case .photo: self(.assessmentMaterialPhoto)
        case .file: self(.assessmentMaterialFile)
        case .text: self(.assessmentMaterialText)
        }
    }

    func kind(_ kind: Question.Kind) -> String {
        switch kind {
        case .singleChoice: self(.assessmentKindSingle)
        case .multipleChoice: self(.assessmentKindMultiple)
        case .trueFalse: self(.assessmentKindTrueFalse)
        case .numeric: self(.assessmentKindNumeric)
        case .matching: self(.assessmentKindMatching)
        case .ordering: self(.assessmentKindOrdering)
        }
    }
}
