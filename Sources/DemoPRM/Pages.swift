import Kernel

/// The two pages, made from what the desk knows.
struct Pages: Sendable {
    let laurel: String
    let board: DealDesk.Board
    let isCut: Bool
    let hoursAhead: Int
    /// Risks are told for so long ahead.
    let horizon: Day

    static func document(_ title: String, _ body: Markup) -> Markup {
        """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>\(title) · Northbeam PRM</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css"></head>
        <body><header><div><a href="/">Northbeam PRM</a><span>Demo of an outside system: no part of Laurel</span></div></header>
        <main>\(body)</main><footer class="quiet">Northbeam PRM stands for the partner portal that a vendor has already. It asks Laurel by its public API, with a credential that may ask gates and view counts.</footer></body></html>
        """
    }

    // MARK: accounts

    func accounts(_ all: [Account], _ deals: [Deal]) -> Markup {
        let rows = all.map { account -> Markup in
            let line = board.lines[account.number], own = deals.filter { $0.account == account.number }
            return """
                <tr><th scope="row"><a href="/accounts/\(account.number)">\(account.name)</a><small>\(account.number), \(account.city), \(account.country)</small></th>
                <td>\(tier(line))\(risk(line))</td><td>\(line.map { line in line.training.map(training) } ?? [])</td><td>\(own.isEmpty ? "" : dealsSum(own))</td></tr>
                """
        }
        return Self.document("Accounts", """
            <h1>Accounts</h1><p class="quiet">\(all.count) partners. Tier and training status come from Laurel\(if: board.readAt != nil, ", read \(board.readAt.map { Words.time($0.milliseconds) } ?? "")").</p>
            \(trouble)<table class="board"><thead><tr><th scope="col">Account</th><th scope="col">Tier</th><th scope="col">Training: certified of needed</th><th scope="col">Deals</th></tr></thead><tbody>\(rows)</tbody></table>
            \(switches("/"))
            """)
    }

    private var trouble: Markup {
        guard let words = board.trouble else { return "" }
        return """
            <div class="box warn" role="status"><h2>Laurel cannot be reached</h2><p>\(words). \(board.readAt == nil ? "Tier and training are not known." : "What is shown was read before.")</p></div>
            """
    }
    private func tier(_ line: DealDesk.Line?) -> Markup {
        guard let line else { return "<span class=\"quiet\">not known</span>" }
        guard let tier = line.tier else { return "<span class=\"tag\">No tier</span>" }
        let others = line.others.map { " <span class=\"tag\">\($0.status.prefix(1).uppercased() + $0.status.dropFirst())</span>" as Markup }
        return "<span class=\"tag \(tier.status)\">\(Tier.titles[tier.status] ?? tier.status)</span>\(others)"
    }
    private func risk(_ line: DealDesk.Line?) -> Markup {
        guard let line else { return "" }
        let lost = ([line.tier].compactMap { $0 } + line.others).filter(\.atRisk)
        return lost.isEmpty ? "" : "<small class=\"risk\">At risk\(if: lost[0].lastDay != nil, ", lost after \(lost[0].lastDay ?? "")")</small>"
    }
    private func training(_ item: LaurelClient.Readiness.Item) -> Markup {
        let needed = item.figures.certified + (item.peopleShort ?? 0), isShort = (item.peopleShort ?? 0) > 0
        let falls = item.fallsShortOn.flatMap { Day(iso: $0) }.flatMap { $0 <= horizon ? $0 : nil }
        return """
            <div><span class="short">\(item.figures.certified) of \(max(needed, item.figures.certified))</span> \(item.title)\
            \(if: isShort, " <span class=\"risk\">\(item.peopleShort ?? 0) short</span>")\(if: !isShort && falls != nil, "<small class=\"risk\">At risk: falls short on \(falls?.description ?? "")</small>")\
            \(if: item.figures.expiring90 > 0, "<small>\(item.figures.expiring90) expire within 90 days</small>")</div>
            """
    }
    private func dealsSum(_ all: [Deal]) -> Markup {
        let registered = all.filter { $0.state == .registered }
        return "\(registered.count) registered<small>\(Words.number(registered.reduce(0) { $0 + $1.value })) EUR</small>"
    }

    // MARK: one account

    struct Entry: Sendable {
        var name = "", email = "", value = ""
        var trouble: String?
    }

    func account(_ account: Account, _ deals: [Deal], entry: Entry) -> Markup {
        let line = board.lines[account.number]
        let options = account.contacts.map { "<option value=\"\($0.email)\">\($0.name)</option>" as Markup }
        let facts: Markup = """
            <section class="box"><h2>Standing in Laurel</h2><dl><dt>Tier</dt><dd>\(tier(line))\(risk(line))</dd><dt>Training</dt><dd>\(line.map { $0.training.map(training) } ?? [])</dd></dl>
            \(if: line != nil, "<p><a href=\"\(laurel)/standing/\(line?.organization ?? "")\">Open in Laurel: who holds what, and the shortest way</a></p>")</section>
            """
        return Self.document(account.name, """
            <p><a href="/">All accounts</a></p><h1>\(account.name)</h1><p class="quiet">\(account.number), \(account.city), \(account.country)</p>
            \(trouble)\(facts)
            <section class="box"><h2>Register a deal</h2>
            \(if: entry.trouble != nil, "<p class=\"risk\" role=\"alert\" id=\"trouble\">\(entry.trouble ?? "")</p>")
            <form class="deal" method="post" action="/accounts/\(account.number)/deals">
            <label>Deal name<input name="name" required maxlength="100" value="\(entry.name)"></label>
            <label>Who registers it (e-mail)<input name="email" type="email" required maxlength="200" list="people" autocomplete="off" value="\(entry.email)"></label>
            <label>Value in EUR<input name="value" inputmode="numeric" pattern="[0-9 .,]+" required maxlength="12" value="\(entry.value)"></label>
            <button class="main">Register</button><datalist id="people">\(options)</datalist></form></section>
            <section class="box"><h2>Deals</h2>\(if: deals.isEmpty, "<p class=\"quiet\">None yet.</p>")<ul class="deals">\(deals.map { deal($0, account, line) })</ul></section>
            \(switches("/accounts/\(account.number)"))
            """)
    }

    private func deal(_ deal: Deal, _ account: Account, _ line: DealDesk.Line?) -> Markup {
        let person = account.contacts.first { $0.email.lowercased() == deal.email.lowercased() }?.name ?? deal.email
        let isOpen = deal.state == .registered
        let tag: Markup = isOpen ? deal.awaitsConfirmation ? "<span class=\"tag wait\">Registered, to be confirmed</span>"
            : deal.answer?.reasons.contains("provisional_pass") == true ? "<span class=\"tag wait\">Registered on a provisional pass</span>" : "<span class=\"tag good\">Registered</span>"
            : "<span class=\"tag bad\">Not registered</span>"
        return """
            <li id="\(deal.number)"><h3>\(deal.name) \(tag)</h3><p class="quiet">\(deal.number), \(Words.number(deal.value)) EUR, by \(person), \(Words.time(deal.decidedAt))</p>
            \(grounds(deal))\(reasons(deal, account, person))\(if: !isOpen, unlock(deal, line))\
            \(if: !isOpen || deal.awaitsConfirmation, "<form method=\"post\" action=\"/deals/\(deal.number)/ask\"><button>\(isOpen ? "Confirm with Laurel" : "Ask again")<span class=\"quiet\"> for \(deal.number)</span></button></form>")</li>
            """
    }
    /// What the decision rests on, when Laurel did not answer.
    private func grounds(_ deal: Deal) -> Markup {
        switch (deal.ground, deal.answer) {
        case (.reused, let kept?):
            let until = kept.receivedAt + Int64(kept.reuseMinutes) * 60_000
            return """
                <p class="risk">Laurel did not answer. Its answer of \(Words.time(kept.receivedAt)) was used again: it may be, for \(Words.minutes(kept.reuseMinutes)), until \(Words.time(until)).</p>
                """
        case (.unknown, let kept):
            let last: Markup = kept.map { "The last answer, of \(Words.time($0.receivedAt)), could be used for \(Words.minutes($0.reuseMinutes)) and no longer." } ?? "No answer was kept for this person."
            let rule: Markup = deal.state == .registered ? "The gate is open for what is not known." : "The gate is closed for what is not known."
            return "<p class=\"risk\">Laurel did not answer. \(last) \(rule)</p>"
        default: return ""
        }
    }
    private func reasons(_ deal: Deal, _ account: Account, _ person: String) -> Markup {
        guard let answer = deal.answer, deal.ground != .unknown else { return "" }
        let lines = answer.reasons.map { "<li>\(Words.reason($0, account.name, person))</li>" as Markup }
        let rules: Markup = "<p class=\"quiet\">By version \(answer.programmeVersion) of the partner programme\(if: deal.ground == .answered && answer.isOpen, ", standing through \(answer.validUntil)").</p>"
        return "<ul>\(lines)</ul>\(rules)"
    }
    private func unlock(_ deal: Deal, _ line: DealDesk.Line?) -> Markup {
        guard let answer = deal.answer, deal.ground != .unknown else { return "" }
        let way: Markup = answer.unlock.map { "<p><strong>The shortest way to register it:</strong> \($0.text)</p>" } ?? ""
        return "\(way)<p><a href=\"\(laurel)/standing/\(answer.organization)\">Open in Laurel: who needs what<span class=\"quiet\"> for \(deal.number)</span></a></p>"
    }

    // MARK: the demo's own box

    private func switches(_ back: String) -> Markup {
        """
        <section class="switches"><h2>Switches of the demo</h2><p>No PRM has these. Cut the line to see what happens while Laurel cannot be reached; let hours pass to see a kept answer run out.</p>
        <form method="post" action="/demo/line"><input type="hidden" name="back" value="\(back)"><input type="hidden" name="cut" value="\(isCut ? "no" : "yes")"><button>\(isCut ? "Mend the line to Laurel" : "Cut the line to Laurel")</button></form>
        <form method="post" action="/demo/hours"><input type="hidden" name="back" value="\(back)"><button>Let an hour pass here</button></form>
        <p class="quiet">The line to Laurel is \(isCut ? "cut" : "up").\(if: hoursAhead > 0, " This application’s clock is \(hoursAhead) hours ahead.")</p></section>
        """
    }
}
