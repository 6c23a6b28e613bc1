import HTML
import Kernel
import People
import ProgrammeRules
import Store
import Web

extension ProgrammeRoom {
    var manageRoutes: [Route] {
        [
            Route.page("/manage/programmes", ManageProgrammes.self, "Lists the partner programmes") { [ground] request, scope in
                .page(ProgrammeListPage(programmes: try await ground.store.read(scope.vendor) { try ProgrammeStore.all(vendor: scope.vendor, $0) }).page(request))
            },
            Route.page("/manage/programmes/new", ManageProgrammes.self, "Shows the text of a new programme") { [ground] request, scope in
                let zone = request.site.zone
                return .page(try await ground.store.read(scope.vendor) { try ProgrammeEditor.load(scope, nil, zone: zone, entered: nil, $0) }.page(request))
            },
            Route.form("/manage/programmes/new", ManageProgrammes.self, "Makes a programme as a draft") { [ground] request, scope, form in
                let text = form.raw("text") ?? ""
                let id = try await ground.store.write(scope.vendor) { try EditProgramme().create(scope, text, $0) }
                return .redirect(ProgrammeLinks.edit(id), toast: request.t(TextPlace.hasComments(text) ? .programmeSentenceCommentsNotKept : .programmeSaved))
            } again: { [ground] request, scope, form, errors in
                let zone = request.site.zone
                return .page(try await ground.store.read(scope.vendor) { try ProgrammeEditor.load(scope, nil, zone: zone, entered: (form, errors), $0) }.page(request))
            },
            Route.page("/manage/programmes/{programme}", ManageProgrammes.self, "Shows a programme's rules in sentences, its versions and its draft") { [ground] request, scope in
                let id: ProgrammeID = try request.id("programme")
                return .page(try await ground.store.read(scope.vendor) { try ProgrammePage.load(scope, id, $0) }.page(request))
            },
            Route.page("/manage/programmes/{programme}/edit", ManageProgrammes.self, "Shows the text of the draft with what is wrong in it") { [ground] request, scope in
                let id: ProgrammeID = try request.id("programme"), zone = request.site.zone, address = request.query.filled("at").flatMap { RuleAddress($0) }
                return .page(try await ground.store.read(scope.vendor) { try ProgrammeEditor.load(scope, id, zone: zone, entered: nil, at: address, $0) }.page(request))
            },
            Route.form("/manage/programmes/{programme}/edit", ManageProgrammes.self, "Saves the draft") { [ground] request, scope, form in
                let id: ProgrammeID = try request.id("programme"), text = form.raw("text") ?? "", revision = form.int("revision") ?? 0
                try await ground.store.write(scope.vendor) { try EditProgramme()(scope, id, text, revision: revision, $0) }
                return .redirect(ProgrammeLinks.edit(id), toast: request.t(TextPlace.hasComments(text) ? .programmeSentenceCommentsNotKept : .programmeSaved))
            } again: { [ground] request, scope, form, errors in
                let id: ProgrammeID = try request.id("programme"), zone = request.site.zone
                return .page(try await ground.store.read(scope.vendor) { try ProgrammeEditor.load(scope, id, zone: zone, entered: (form, errors), $0) }.page(request))
            },
            Route.page("/manage/programmes/{programme}/text", ManageProgrammes.self, "Downloads the rules as YAML: the draft's, else those published last") { [ground] request, scope in
                let id: ProgrammeID = try request.id("programme")
                let (code, rules) = try await ground.store.read(scope.vendor) { tx -> (String, Programme) in
                    guard let programme = try ProgrammeStore.find(id, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
                    let draft = try programme.draft.map { try Programme(bytes: Array($0.utf8)) }
                    guard let rules = try draft ?? ProgrammeStore.versions(id, vendor: scope.vendor, tx).last?.programme else { throw WebRefusal.notFound }
                    return (programme.code, rules)
                }
                return .bytes(Array(ProgrammeYAML.write(rules.json).utf8), type: "application/yaml", fileName: "\(code)-\(rules.version).yaml")
            },
        ]
    }

    var publishRoutes: [Route] {
        [
            Route.page("/manage/programmes/{programme}/review", ManageProgrammes.self, "Shows who would rise and fall, and which gates would open and close") { [ground] request, scope in
                let id: ProgrammeID = try request.id("programme")
                return .page(try await ground.store.read(scope.vendor) { try ProgrammeReview.load(scope, id, $0) }.page(request))
            },
            Route.form("/manage/programmes/{programme}/publish", ManageProgrammes.self, "Publishes the draft as the next version, with or without notices of its first decision") { [ground] request, scope, form in
                let id: ProgrammeID = try request.id("programme"), verb = PublishProgramme(ledger: ground.ledger), isQuiet = form.contains("quiet")
                let number = try await ground.store.write(scope.vendor) { try verb(scope, id, isQuiet: isQuiet, $0) }
                return .redirect(ProgrammeLinks.manage(id), toast: request.t(.programmePublished(n: number)))
            },
            Route.form("/manage/programmes/{programme}/discard", ManageProgrammes.self, "Throws the draft away") { [ground] request, scope, _ in
                let id: ProgrammeID = try request.id("programme")
                try await ground.store.write(scope.vendor) { try EditProgramme().discard(scope, id, $0) }
                return .redirect(ProgrammeLinks.manage(id), toast: request.t(.programmeDiscarded))
            },
            Route.form("/manage/programmes/{programme}/retire", ManageProgrammes.self, "Stops deciding by a programme") { [ground] request, scope, _ in
                let id: ProgrammeID = try request.id("programme"), verb = PublishProgramme(ledger: ground.ledger)
                try await ground.store.write(scope.vendor) { try verb.retire(scope, id, $0) }
                return .redirect(ProgrammeLinks.manage(id), toast: request.t(.programmeRetiredToast))
            },
        ]
    }
}

extension Localizer {
    func state(_ state: PartnerProgramme.State) -> String { self(.programmeStateName(state: state.rawValue)) }
}
extension PartnerProgramme.State {
    var tone: Tone {
        switch self {
        case .draft: .info
        case .live: .success
        case .retired: .neutral
        }
    }
}
