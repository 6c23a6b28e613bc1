package import HTML
package import Kernel
package import Store
package import Web

/// The one form that reminds; lists and boards of other rooms post to it.
package struct RemindRoutes: Sendable {
    private let store: Store
    private let remind: Remind
    package init(store: Store, remind: Remind) {
        self.store = store
        self.remind = remind
    }

    package func routes() -> [Route] {
        [.form("/remind", AssignLearning.self, "Reminds people of learning that is open, once a day each.") { try await send($0, $1, $2) }]
    }

    /// A button that reminds the people of the item and comes back to `back`.
    package static func button(_ text: String, _ people: [PersonID], of item: Remind.Item, back: Link, tokens: FormTokens,
                               style: ButtonStyle = .secondary, confirm: String? = nil) -> HTML {
        postButton(text, to: NoticeLinks.remind, tokens: tokens,
                   fields: [("item", item.text), ("back", back.address)] + people.map { ("person", $0.value) }, style: style, icon: .mail, confirm: confirm)
    }

    private func send(_ request: WebRequest, _ scope: Scope<AssignLearning>, _ form: Fields) async throws -> WebResponse {
        guard let item = Remind.Item(form.text("item")), let visible = request.authority.reach(of: ViewLearning.self) else { throw WebRefusal.notFound }
        let people = form.all("person").compactMap { PersonID(checking: $0) }, today = request.today
        let sender = request.authority.viewer?.organizationName ?? request.site.name
        let outcome = try await store.write(scope.vendor) { [remind] in
            try remind(people, of: item, from: sender, scope: scope, visible: visible, today: today, $0)
        }
        let words = request.t(.engagementReminded(sent: outcome.sent, before: outcome.before, nothing: outcome.nothing))
        return .redirect(Link(returningTo: form.text("back")) ?? "/home", toast: words)
    }
}
