import Kernel
import Web

/// Where somebody's day begins: an auditor's with the ledger, a manager's, author's or assessor's with the first entry of the
/// rail (one's own board, readiness, courses or the work to assess), everybody else's with the learner's home.
enum StartPage {
    /// - Parameter navigation: in the order in which it is shown.
    static func entry(_ navigation: [NavigationItem], _ authority: any Authority) -> NavigationItem? {
        let visible = navigation.filter { $0.isVisible(authority) }
        if audits(authority), let ledger = visible.first(where: { $0.key == "ledger" }) { return ledger }
        let managing = authority.may(ViewCounts.self) || authority.may(AuthorCourses.self) || authority.may(AssessWork.self)
        return visible.first { managing && $0.place == .manager } ?? visible.first { $0.place == .learner }
    }

    /// Reads everything and changes nothing.
    private static func audits(_ authority: any Authority) -> Bool {
        authority.may(ViewLedger.self) && !authority.may(ManagePeople.self) && !authority.may(AuthorCourses.self) && !authority.may(AssignLearning.self)
    }
}
