package import HTML
import JSON
package import Kernel
package import Ledger
import People
package import ProgrammeRules
package import Store
package import Web

/// Makes programmes and changes their drafts. A draft decides nothing; what was published stays as it was.
package struct EditProgramme: Sendable {
    package enum Refused: Refusal {
        case codeTaken(String), codeChanged(String), notACode(String), somebodyElseSaved, noDraft
        package var code: String {
            switch self {
            case .codeTaken: "programme.codeTaken"
            case .codeChanged: "programme.codeChanged"
            case .notACode: "programme.notACode"
            case .somebodyElseSaved: "programme.somebodyElseSaved"
            case .noDraft: "programme.noDraft"
            }
        }
        package var status: Int { switch self { case .somebodyElseSaved, .noDraft: 409; default: 422 } }
        package var field: String? { switch self { case .noDraft: nil; default: "text" } }
        package var message: Message {
            switch self {
            case .codeTaken(let code): .programmeCodeTaken(code: code)
            case .codeChanged(let code): .programmeCodeChanged(code: code)
            case .notACode(let code): .programmeNotACode(code: code)
            case .somebodyElseSaved: .programmeSomebodyElseSaved
            case .noDraft: .programmeNoDraft
            }
        }
    }
    package init() {}

    package func create(_ scope: Scope<ManageProgrammes>, _ text: String, _ tx: Transaction) throws -> ProgrammeID {
        try Access.confirm(scope, tx)
        var programme = try ProgrammeDraft.parse(text)
        let isCode = !programme.id.isEmpty && programme.id.utf8.count <= 60
            && programme.id.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
        guard isCode else { throw Refused.notACode(String(programme.id.prefix(60))) }
        guard try ProgrammeStore.find(code: programme.id, vendor: scope.vendor, tx) == nil else { throw Refused.codeTaken(programme.id) }
        programme.version = 1
        let id: ProgrammeID = tx.newID()
        try ProgrammeStore.insert(id, code: programme.id, title: programme.title, draft: programme.json.text, vendor: scope.vendor, tx)
        try DryRunJob.start(id, revision: 1, vendor: scope.vendor, tx)
        return id
    }

    /// - Parameter revision: the one that the editor was opened with.
    package func callAsFunction(_ scope: Scope<ManageProgrammes>, _ id: ProgrammeID, _ text: String, revision: Int, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        guard let known = try ProgrammeStore.find(id, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
        var programme = try ProgrammeDraft.parse(text)
        guard programme.id == known.code else { throw Refused.codeChanged(known.code) }
        programme.version = known.currentVersion + 1
        let title = known.currentVersion == 0 ? programme.title : nil
        guard try ProgrammeStore.save(id, title: title, draft: programme.json.text, revision: revision, vendor: scope.vendor, tx) else { throw Refused.somebodyElseSaved }
        try DryRunJob.start(id, revision: revision + 1, vendor: scope.vendor, tx)
    }

    package func discard(_ scope: Scope<ManageProgrammes>, _ id: ProgrammeID, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        guard let known = try ProgrammeStore.find(id, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
        guard known.draft != nil, known.currentVersion > 0 else { throw Refused.noDraft }
        _ = try ProgrammeStore.save(id, title: nil, draft: nil, revision: known.revision, vendor: scope.vendor, tx)
    }
}

/// Puts a draft in force from the days it names. From then on it is immutable.
package struct PublishProgramme: Sendable {
    package enum Refused: Refusal {
        case problem(Problem), gateTaken(gate: String, programme: String), beforeThePublished(Day)
        package var code: String {
            switch self {
            case .problem(let problem): "programme.\(problem.code.rawValue)"
            case .gateTaken: "programme.gateTaken"
            case .beforeThePublished: "programme.beforeThePublished"
            }
        }
        package var message: Message {
            switch self {
            case .problem(let problem): .programmeProblem(place: problem.path, code: problem.code.rawValue, what: problem.arguments.joined(separator: ", "))
            case .gateTaken(let gate, let programme): .programmeGateTaken(gate: gate, programme: programme)
            case .beforeThePublished(let day): .programmeBeforeThePublished(day: day)
            }
        }
    }
    let ledger: Ledger
    package init(ledger: Ledger) { self.ledger = ledger }

    /// - Parameter isQuiet: the first decision by these rules of each partner there is sends no notices; later ones do.
    /// - Returns: the number of the version.
    @discardableResult
    package func callAsFunction(_ scope: Scope<ManageProgrammes>, _ id: ProgrammeID, isQuiet: Bool = false, _ tx: Transaction) throws -> Int {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor
        guard let known = try ProgrammeStore.find(id, vendor: vendor, tx) else { throw WebRefusal.notFound }
        guard let draft = known.draft else { throw EditProgramme.Refused.noDraft }
        var programme = try ProgrammeDraft.parse(draft)
        programme.version = known.currentVersion + 1
        if let refusals = Refusals(try ProgrammeDraft.problems(programme, vendor: vendor, tx).filter(\.isError).map(Refused.problem)) { throw refusals }
        for (other, history) in try ProgrammeStore.live(vendor: vendor, tx) where other.id != id {
            let taken = Set(history.versions.flatMap(\.gates).map(\.id))
            if let gate = programme.gates.first(where: { taken.contains($0.id) }) { throw Refused.gateTaken(gate: gate.id, programme: other.code) }
        }
        // A later version that were in force earlier would never be.
        if let last = try ProgrammeStore.versions(id, vendor: vendor, tx).last, programme.enforcedFrom < last.programme.enforcedFrom {
            throw Refused.beforeThePublished(last.programme.enforcedFrom)
        }
        try ProgrammeStore.publish(id, number: programme.version, programme, title: programme.title, isQuiet: isQuiet, by: scope.actor, vendor: vendor, tx)
        try ledger.append(ProgrammePublished(programme: id, code: known.code, version: programme.version, effectiveFrom: programme.effectiveFrom,
                                             enforcedFrom: programme.enforcedFrom, isQuiet: isQuiet ? true : nil), by: scope.actor, tx)
        // No gate answers by the rules before: whoever asks earlier than the job decides within the question.
        try Touched.everybody(vendor: vendor, tx)
        try DecideJob.enqueue(tx)
        return programme.version
    }

    /// Decides nothing any more. What is held stays in the record, and gates of the programme answer that they are not there.
    package func retire(_ scope: Scope<ManageProgrammes>, _ id: ProgrammeID, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        guard let known = try ProgrammeStore.find(id, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
        guard known.state == .live else { throw EditProgramme.Refused.noDraft }
        try ProgrammeStore.retire(id, vendor: scope.vendor, tx)
        try GateStore.forget(id, vendor: scope.vendor, tx)
        try ledger.append(ProgrammeRetired(programme: id, code: known.code), by: scope.actor, tx)
    }
}
