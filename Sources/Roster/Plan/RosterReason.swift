import Kernel

/// Why a row is not taken as it is. Stored with the row; each is told with its line, and the other rows are not held up by it.
enum RosterReason: Sendable, Equatable, Hashable, Codable {
    case missing(RosterField)
    case tooLong(RosterField, limit: Int)
    case email(String)
    /// The same line again.
    case repeated(line: Int)
    /// Another line says something else about the same person or organization.
    case contradicted(line: Int)
    case organizationUnknown(String)
    case organizationAmbiguous(String)
    case jobRole(String)
    case language(String)
    case day(RosterField, String)
    case days
    case role(String)
    case country(String)
    case type(String)
    case ownership(String)
    case parentUnknown(String)
    case ownParent
    case parentCircle
    case entityUnknown(String)
    /// What is named as the company is a location itself, by what is known or by another row.
    case entityIsLocation(String)
    /// It would be a location and has locations of its own.
    case entityHasLocations
    case tags(String)
    case seats(String)
    /// A value that is none of its field's kind.
    case value(RosterField, String)
    /// A field that was asked when the columns were chosen and is no more.
    case fieldGone(RosterField)
    case distributorUnknown(String)
    case ownDistributor
    case distributorDetail(String)
    /// The vendor's own organization, which no file may change.
    case vendorItself
    /// The row hangs on another row that is not taken.
    case refersToRefused(line: Int)
    case externalTaken(String)
    /// External ids of one row name several organizations or persons.
    case externalSplit
    case nameTaken(String)
    case emailTaken(String)
    /// Somebody who works for the vendor is not moved by a file.
    case vendorPerson
    case seatsFull(String)
    /// What was planned is no longer what it would do: look at the preview again.
    case changedSince
    /// A rule of the house, in the words of whoever imported the file.
    case refused(String)
    /// Undo: somebody changed it since.
    case changedByOthers
    case inUse
    case accepted
    /// Undo: the record of a new person stays, without an employer.
    case recordStays

    /// Things that stand against what is stored, not mistakes in the row.
    var isConflict: Bool {
        switch self {
        case .contradicted, .externalTaken, .externalSplit, .nameTaken, .emailTaken, .vendorPerson, .seatsFull, .vendorItself, .parentCircle, .entityIsLocation, .entityHasLocations: true
        default: false
        }
    }
}

/// How a row stands in the preview.
enum RosterState: String, Sendable, Codable, CaseIterable {
    case new, changed, moved, ended, unchanged, conflict, bad
    /// Rows that a run has something to do for.
    var isWork: Bool { [.new, .changed, .moved, .ended].contains(self) }
}

/// A field before and after, for people to read.
struct RosterChange: Sendable, Equatable, Codable {
    let field: RosterField
    let before: String?
    let after: String?
    init(_ field: RosterField, _ before: String?, _ after: String?) { (self.field, self.before, self.after) = (field, before, after) }
}

/// How somebody wants a file to be taken.
struct RosterOptions: Sendable, Equatable, Codable {
    enum Invite: String, Sendable, Codable, CaseIterable { case now, later, never }
    /// Whoever is at another organization already: moved to the one in the file, or a member of both.
    enum Elsewhere: String, Sendable, Codable, CaseIterable { case move, add }
    var invite = Invite.now
    var elsewhere = Elsewhere.move
    /// System of external ids where the file names none.
    var system = "crm"
    /// For files without a column of organizations.
    var organization: OrganizationID?
    init() {}
}
