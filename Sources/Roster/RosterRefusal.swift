import HTML
import Tables
import Web

/// Why a file or a wish about one is not taken as a whole.
enum RosterRefusal: Refusal, Equatable {
    case fileMissing
    case table(TableRefusal)
    case onlyHeader
    case columnMissing(RosterField)
    case fieldTwice(column: Int)
    /// A field of the vendor's own that is asked no more.
    case fieldGone(column: Int)
    case organization
    case system
    case gone
    case name, url, percent, hour, secret

    var code: String {
        switch self {
        case .fileMissing: "roster.fileMissing"
        case .table: "roster.unreadable"
        case .onlyHeader: "roster.onlyHeader"
        case .columnMissing: "roster.columnMissing"
        case .fieldTwice: "roster.fieldTwice"
        case .fieldGone: "roster.fieldGone"
        case .organization: "roster.organization"
        case .system: "roster.system"
        case .gone: "roster.gone"
        case .name: "roster.name"
        case .url: "roster.url"
        case .percent: "roster.percent"
        case .hour: "roster.hour"
        case .secret: "roster.secret"
        }
    }
    var status: Int { self == .gone ? 409 : 422 }
    var field: String? {
        switch self {
        case .fileMissing, .table, .onlyHeader: "file"
        case .columnMissing(.organization), .organization: "organization"
        case .columnMissing: "column0"
        case .fieldTwice(let column), .fieldGone(let column): "column\(column)"
        case .system: "system"
        case .gone: nil
        case .name: "name"
        case .url: "url"
        case .percent: "stop"
        case .hour: "hour"
        case .secret: "secret"
        }
    }
    var message: Message {
        switch self {
        case .fileMissing: .rosterFileMissing
        case .table(.tooLarge(let limit)): .rosterFileLarge(limit: "\(limit >> 20) MB")
        case .table(.tooManyRows(let limit)): .rosterFileRows(limit: limit)
        case .table(.tooManyColumns(let line, let limit)): .rosterFileColumns(line: line, limit: limit)
        case .table(.unclosedQuote(let line)): .rosterFileQuote(line: line)
        case .table(.empty): .rosterFileEmpty
        case .table(.oldSpreadsheet): .rosterFileOld
        case .table(.noSuchSheet(let name)): .rosterFileSheet(name: name)
        case .table(.unreadable): .rosterFileBad
        case .onlyHeader: .rosterFileHeader
        case .columnMissing(let field): .rosterColumnMissing(field: field.key)
        case .fieldTwice(let column): .rosterFieldTwice(column: column + 1)
        case .fieldGone(let column): .rosterFieldGone(column: column + 1)
        case .organization: .rosterOrganizationBad
        case .system: .rosterSystemBad
        case .gone: .rosterGone
        case .name: .rosterNameMissing
        case .url: .rosterURLBad
        case .percent: .rosterPercentBad
        case .hour: .rosterHourBad
        case .secret: .rosterSecretBad
        }
    }
}
