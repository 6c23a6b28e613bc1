import Kernel
import ProgrammeRules

// In shadow mode nobody is told: who does not see the whole vendor reads what is held, and nothing of what the rules would say of it.

extension Programme {
    /// Statuses of which a reader with this reach learns nothing but whether they are held.
    func veiled(from reach: Reach) -> Set<String> { reach.all ? [] : Set(statuses.filter { $0.mode == .shadow }.map(\.id)) }
}

extension Decision {
    /// Without what the rules say of some statuses; those that are not held are left out.
    func veiling(_ hidden: Set<String>) -> Decision {
        guard !hidden.isEmpty else { return self }
        var shown = self
        shown.statuses = statuses.compactMap { status in
            guard hidden.contains(status.status) else { return status }
            guard let held = status.standing.held else { return nil }
            return StatusDecision(status: status.status, obtain: Finding(path: "", kind: "", verdict: .unknown), retain: nil, standing: Standing(status.status, held: held), changes: [])
        }
        return shown
    }
}
