package import Kernel
import JSON
import People
package import ProgrammeRules
package import Store
import Web

/// Changes a draft by a sentence. What the draft said before is kept, so that each change can be taken back.
package struct EditSentences: Sendable {
    package init() {}

    /// Where to look after a change, and what to name to take it back.
    package struct Done: Sendable {
        package let place: EditorPlace
        package let before: String
    }

    /// - Parameters:
    ///   - revision: the state of the draft that the page showed.
    ///   - change: made with the rules of that state.
    package func callAsFunction(
        _ scope: Scope<ManageProgrammes>, _ id: ProgrammeID, revision: Int, _ tx: Transaction, _ change: (Programme) throws -> [ProgrammeChange]
    ) throws -> Done {
        try Access.confirm(scope, tx)
        let state = try DraftState.load(id, vendor: scope.vendor, tx)
        guard state.programme.revision == revision else { throw SentenceRefusal.changedMeanwhile }
        var rules = state.rules, place = EditorPlace.about
        for change in try change(rules) {
            do { (rules, place) = try rules.applying(change) } catch { throw SentenceRefusal(error) }
        }
        let before = try DraftHistory.keep(state.rules, vendor: scope.vendor, tx)
        // Opening a form and saving it untouched is no new state.
        if rules != state.rules || state.programme.draft == nil { try save(scope, id, rules, revision, tx) }
        return Done(place: place, before: before)
    }

    /// Puts back what the draft said before a change; what it says now is kept in turn.
    package func undo(_ scope: Scope<ManageProgrammes>, _ id: ProgrammeID, to before: String, revision: Int, _ tx: Transaction) throws -> Done {
        try Access.confirm(scope, tx)
        let state = try DraftState.load(id, vendor: scope.vendor, tx)
        guard state.programme.revision == revision else { throw SentenceRefusal.changedMeanwhile }
        guard let rules = try DraftHistory.find(before, code: state.programme.code, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
        let now = try DraftHistory.keep(state.rules, vendor: scope.vendor, tx)
        try save(scope, id, rules, revision, tx)
        return Done(place: .about, before: now)
    }
    private func save(_ scope: Scope<ManageProgrammes>, _ id: ProgrammeID, _ rules: Programme, _ revision: Int, _ tx: Transaction) throws {
        do { try EditProgramme()(scope, id, rules.json.text, revision: revision, tx) } catch EditProgramme.Refused.somebodyElseSaved { throw SentenceRefusal.changedMeanwhile }
    }

    /// A draft with a title and no rules yet, or with ready-made ones. Its code comes from the title.
    package func create(_ scope: Scope<ManageProgrammes>, title: String, language: String, zone: Zone, effectiveFrom: Day, enforcedFrom: Day, begin: ReadyMade?,
                        _ tx: Transaction) throws -> ProgrammeID {
        try Access.confirm(scope, tx)
        let all = try ProgrammeStore.all(vendor: scope.vendor, tx), taken = all.map(\.code)
        var programme = try begin?.programme(zone: zone, today: effectiveFrom, vendor: scope.vendor, tx) ?? Programme(id: "", zone: zone, effectiveFrom: effectiveFrom, enforcedFrom: enforcedFrom)
        programme.id = EditorIDs.make(title, otherThan: taken, instead: "programme")
        programme.titles = [language: title]
        programme.enforcedFrom = enforcedFrom
        // A PRM asks for a gate by its id, whatever programme it is of.
        let gates = try all.flatMap { try DraftState.load($0.id, vendor: scope.vendor, tx).rules.gates.map(\.id) }
        for place in programme.gates.indices { programme.gates[place].id = EditorIDs.make(programme.gates[place].id, otherThan: gates, instead: "gate") }
        return try EditProgramme().create(scope, programme.json.text, tx)
    }
}

/// A programme and the rules that an editor begins with: the draft's, else those published last.
struct DraftState {
    let programme: PartnerProgramme
    let rules: Programme

    static func load(_ id: ProgrammeID, vendor: VendorID, _ tx: Transaction) throws -> DraftState {
        guard let programme = try ProgrammeStore.find(id, vendor: vendor, tx) else { throw WebRefusal.notFound }
        if let draft = programme.draft { return DraftState(programme: programme, rules: try Programme(bytes: Array(draft.utf8))) }
        guard var rules = try ProgrammeStore.versions(id, vendor: vendor, tx).last?.programme else { throw WebRefusal.notFound }
        rules.version += 1
        return DraftState(programme: programme, rules: rules)
    }
}

/// What drafts said before they were changed: whole texts under their hash, beside the inputs of decisions, equal ones once.
enum DraftHistory {
    /// - Returns: the name to find it by.
    static func keep(_ rules: Programme, vendor: VendorID, _ tx: Transaction) throws -> String {
        let text = rules.json.text, hash = DecisionStore.hash(text)
        try DecisionStore.keep(text, hash: hash, vendor: vendor, tx)
        return hash
    }
    /// Nil for a name nobody was given, and for texts that are no draft of the programme with that code.
    static func find(_ hash: String, code: String, vendor: VendorID, _ tx: Transaction) throws -> Programme? {
        guard let text = try DecisionStore.input(hash, vendor: vendor, tx), let rules = try? Programme(bytes: Array(text.utf8)), rules.id == code else { return nil }
        return rules
    }
}
