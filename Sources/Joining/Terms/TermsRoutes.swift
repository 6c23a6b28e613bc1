import HTML
import Kernel
import People
import Store
import Tables
import Web

/// The vendor's pages of terms: drafts, versions, and who agreed.
struct TermsRoutes: Sendable {
    let ground: Ground

    var routes: [Route] {
        [
            .page("/settings/terms", ManageVendor.self, "Lists the vendor's terms", { request, scope in
                try reach(scope)
                let (texts, counts) = try await ground.store.read(scope.vendor) { tx in (try LegalTexts.all(vendor: scope.vendor, tx), try Consents.counts(vendor: scope.vendor, tx)) }
                return .page(TermsViews.list(request, texts, counts, Fields(), .none))
            }),
            .form("/settings/terms", ManageVendor.self, "Makes a new text as a draft", { request, scope, form in
                try reach(scope)
                let draft = try LegalTexts.Draft(form), kind = LegalVersion.Kind(rawValue: form.text("kind")) ?? .terms, ledger = ground.ledger
                let id = try await ground.store.write(scope.vendor) { try LegalTexts.make(scope, kind, draft, ledger: ledger, $0) }
                return .redirect(JoiningLinks.text(id), toast: request.t(.joiningTextMade))
            }, again: { request, scope, form, errors in
                let (texts, counts) = try await ground.store.read(scope.vendor) { tx in (try LegalTexts.all(vendor: scope.vendor, tx), try Consents.counts(vendor: scope.vendor, tx)) }
                return .page(TermsViews.list(request, texts, counts, form, errors))
            }),
            .page("/settings/terms/{text}", ManageVendor.self, "Shows a text's draft and versions", { request, scope in try await show(request, scope, nil, .none) }),
            .form("/settings/terms/{text}", ManageVendor.self, "Keeps the draft of a text", { request, scope, form in
                let text = try await find(request, scope), draft = try LegalTexts.Draft(form)
                try await ground.store.write(scope.vendor) { try LegalTexts.save(scope, text.id, draft, $0) }
                return .redirect(JoiningLinks.text(text.id), toast: request.t(.joiningTextSaved))
            }, again: { request, scope, form, errors in try await show(request, scope, form, errors) }),
            .form("/settings/terms/{text}/publish", ManageVendor.self, "Publishes the draft as the next version", { request, scope, _ in
                let text = try await find(request, scope), ledger = ground.ledger
                let version = try await ground.store.write(scope.vendor) { try LegalTexts.publish(scope, text.id, ledger: ledger, $0) }
                return .redirect(JoiningLinks.text(text.id), toast: request.t(.joiningTextPublished(count: version.number)))
            }, again: { request, scope, _, errors in try await show(request, scope, nil, errors) }),
            .form("/settings/terms/{text}/end", ManageVendor.self, "Ends a text", { request, scope, _ in
                let text = try await find(request, scope), ledger = ground.ledger
                try await ground.store.write(scope.vendor) { try LegalTexts.end(scope, text.id, ledger: ledger, $0) }
                return .redirect(JoiningLinks.texts, toast: request.t(.joiningTextEnded))
            }),
            .page("/settings/terms/{text}/versions/{version}", ManageVendor.self, "Shows a version and who agreed to it", { request, scope in
                let (_, version) = try await version(request, scope), page = request.query.page
                let (lines, counts) = try await ground.store.read(scope.vendor) { tx in
                    (try Consents.to(version.id, offset: (page - 1) * Limits.pageRows, vendor: scope.vendor, tx), try Consents.counts(vendor: scope.vendor, tx)[version.id] ?? [:])
                }
                return .page(TermsViews.version(request, version, lines, counts, page: page))
            }),
            .page("/settings/terms/{text}/versions/{version}/people.csv", ManageVendor.self, "Exports who agreed to a version", { request, scope in
                let (_, version) = try await version(request, scope)
                return csv(request, version, scope.vendor)
            }),
        ]
    }

    private func reach(_ scope: Scope<ManageVendor>) throws { guard scope.reach.all else { throw WebRefusal.notFound } }
    private func find(_ request: WebRequest, _ scope: Scope<ManageVendor>) async throws -> LegalText {
        try reach(scope)
        let id = try request.id("text", of: Never.self).value
        guard let text = try await ground.store.read(scope.vendor, { try LegalTexts.find(id, vendor: scope.vendor, $0) }) else { throw WebRefusal.notFound }
        return text
    }
    private func version(_ request: WebRequest, _ scope: Scope<ManageVendor>) async throws -> (LegalText, LegalVersion) {
        let text = try await find(request, scope), id = try request.id("version", of: Never.self).value
        guard let version = text.versions.first(where: { $0.id == id && $0.publishedAt != nil }) else { throw WebRefusal.notFound }
        return (text, version)
    }
    private func show(_ request: WebRequest, _ scope: Scope<ManageVendor>, _ values: Fields?, _ errors: FormErrors) async throws -> WebResponse {
        let text = try await find(request, scope)
        let counts = try await ground.store.read(scope.vendor) { try Consents.counts(vendor: scope.vendor, $0) }
        return .page(TermsViews.page(request, text, counts, values, errors))
    }
    private func csv(_ request: WebRequest, _ version: LegalVersion, _ vendor: VendorID) -> WebResponse {
        let t = request.t, store = ground.store
        return .csv(fileName: "consents-\(version.number)-\(request.today).csv") { write in
            var writer = CSVWriter(header: [t(.joiningName), t(.joiningEmail), t(.joiningConsentAnswer), t(.joiningConsentWhen), t(.joiningConsentHow), t(.joiningLanguage), t(.joiningConsentAddress)])
            var offset = 0
            while true {
                let from = offset
                let lines = try await store.read(vendor) { try Consents.to(version.id, limit: 500, offset: from, vendor: vendor, $0) }
                for line in lines {
                    writer.append([line.name, line.email, t(.joiningAnswerName(answer: line.answer.rawValue)), line.givenAt.iso, t(.joiningConsentWay(way: line.way)), line.language, line.address])
                }
                try await write(writer.take())
                if lines.count < 500 { break }
                offset += 500
            }
        }
    }
}
