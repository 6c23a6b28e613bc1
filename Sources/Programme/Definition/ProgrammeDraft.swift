import Certification
import Courses
package import HTML
package import JSON
package import Kernel
package import ProgrammeRules
package import Store
package import Web

/// Why a text is no programme yet.
package enum ProgrammeTextRefusal: Refusal {
    case syntax(line: Int, column: Int, reason: String), tooLarge, repeated(name: String, line: Int)
    case grammar(GrammarFault)
    package var code: String {
        switch self {
        case .syntax: "programme.syntax"
        case .tooLarge: "programme.tooLarge"
        case .repeated: "programme.repeated"
        case .grammar(let fault): "programme.\(fault.code.rawValue)"
        }
    }
    package var field: String? { "text" }
    package var message: Message {
        switch self {
        case .syntax(let line, let column, let reason): .programmeSyntax(line: line, column: column, reason: reason)
        case .tooLarge: .programmeTooLarge
        case .repeated(let name, let line): .programmeRepeated(line: line, name: name)
        case .grammar(let fault): .programmeGrammar(fault: fault.description)
        }
    }
}

/// Reads and checks the text of a draft.
package enum ProgrammeDraft {
    /// - Throws: ``ProgrammeTextRefusal`` with the place.
    package static func parse(_ text: String) throws -> Programme {
        let tree: JSONValue
        do {
            tree = try ProgrammeYAML.read(text)
        } catch {
            switch error {
            case .syntax(let line, let column, let reason): throw ProgrammeTextRefusal.syntax(line: line, column: column, reason: reason)
            case .tooLarge: throw ProgrammeTextRefusal.tooLarge
            case .repeated(let name, let line): throw ProgrammeTextRefusal.repeated(name: name, line: line)
            }
        }
        do { return try Programme(json: tree) } catch { throw ProgrammeTextRefusal.grammar(error) }
    }

    /// What programmes of this vendor may name.
    package static func names(vendor: VendorID, _ tx: Transaction) throws -> KnownNames {
        let codes = try tx.query("SELECT code FROM certification WHERE vendor_id = \(vendor)").map { try $0.text("code") }
        let courses = try PublishedCourse.all(vendor: vendor, tx).map { "course/\($0.id.value)" }
        return KnownNames(credentials: Set(codes), tracks: [], completions: Set(courses))
    }
    /// Everything wrong with it, errors first.
    package static func problems(_ programme: Programme, vendor: VendorID, _ tx: Transaction) throws -> [Problem] {
        let found = programme.problems(try names(vendor: vendor, tx))
        return found.filter(\.isError) + found.filter { !$0.isError }
    }
}

extension Programme {
    /// Its title in every language it names; its id where it names none.
    var title: LanguageMap { titles.isEmpty ? LanguageMap(["en": id]) : LanguageMap(titles) }
}
