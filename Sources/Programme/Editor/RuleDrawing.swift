import HTML
import Kernel
import ProgrammeRules
import Web

/// Draws one rule: its sentences, nested as they are, each with what can be done with it.
extension EditorDrawing {
    func rule(_ address: RuleAddress) -> HTML {
        guard let expr = rules.rule(at: address) else { return HTML() }
        // What is no group becomes one with the second sentence.
        let add: HTML? = expr.isGroup ? nil : adding(address)
        return #"<ul class="rule sentences">\#(item(expr, address, of: nil))</ul>\#(add)"#
    }
    private func item(_ expr: Expr, _ address: RuleAddress, of parent: Expr?) -> HTML {
        let place = EditorPlace.rule(address), isOpen = page.open == place, sentence = text(expr)
        let position = address.steps.last ?? 0, isMovable = parent?.isGroup == true
        let head: HTML = isOpen ? sentenceForm(expr, address) : #"""
            <div class="sentence-line"><a class="sentence-text" href="\#(open(place))">\#(sentence)\#(details(expr))</a>\#(tools(place, sentence, isFirst: !isMovable || position == 0, isLast: !isMovable || position == (parent?.parts.count ?? 0) - 1))</div>
            """#
        let parts = expr.parts.enumerated().map { item($0.element, address.child($0.offset), of: expr) }, lead: HTML? = expr.isAround ? nil : "<p class=\"sentence-lead\">\(t(.programmeSentenceConditionsOfPoints))</p>"
        let below: HTML? = parts.isEmpty ? nil : #"\#(lead)<ul class="rule sentences">\#(parts)</ul>"#
        return #"<li class="sentence\#(if: isOpen, " is-open")" id="\#(anchor(place))">\#(head)\#(problems(place, of: short(expr)))\#(below)\#(expr.isGroup ? adding(address) : HTML())</li>"#
    }
    /// The words of a sentence whose parts stand below it leave those out.
    private func text(_ expr: Expr) -> String {
        switch expr {
        case .all: t(.programmeRuleAll)
        case .any: t(.programmeRuleAny)
        case .atLeast(let count, let parts): t(.programmeRuleAtLeast(n: count, of: parts.count))
        case .not: t(.programmeSentenceNot)
        case .every(let rule): t(.programmeRuleEvery(n: rule.count, period: rule.period.rawValue, rule: ""))
        default: words.sentence(expr)
        }
    }
    private func short(_ expr: Expr) -> String { t(.programmeSentenceKind(kind: SentenceKind(expr).rawValue)) }
    private func details(_ expr: Expr) -> HTML? {
        let lines = SentenceDetails(words: words).lines(expr)
        return lines.isEmpty ? nil : #"<small class="muted">\#(lines.joined(separator: " · "))</small>"#
    }

    /// The form of a sentence, and below it what can become of the sentence as a whole.
    private func sentenceForm(_ expr: Expr, _ address: RuleAddress) -> HTML {
        let place = EditorPlace.rule(address), maker = maker(values(expr))
        let fields: HTML = "\(hidden(place))\(hiddenField("act", "save"))\(maker.fields(expr))\(formActions(button(t(.programmeSentenceSave)), moreFields(expr), linkButton(t(.programmeSentenceCancel), to: closed(place), style: .quiet)))"
        let kinds = SentenceKind.allCases.filter { !$0.isGrouping }.map { Choice($0.rawValue, t(.programmeSentenceKind(kind: $0.rawValue))) }
        let become: HTML? = !expr.isAround ? whole(place, "become", selectField(Field("kind", label: t(.programmeSentenceBecome), value: SentenceKind(expr).rawValue, id: "become"), kinds), button(t(.programmeSentenceBecomeButton), style: .secondary)) : nil
        var wraps: HTML = "\(button(t(.programmeSentenceWrapAll), style: .quiet, name: "act", value: "wrapAll"))\(button(t(.programmeSentenceWrapAny), style: .quiet, name: "act", value: "wrapAny"))"
        if case .not = expr { } else { wraps = wraps + button(t(.programmeSentenceWrapNot), style: .quiet, name: "act", value: "wrapNot") }
        if expr.isAround { wraps = wraps + button(t(.programmeSentenceDissolve), style: .quiet, name: "act", value: "dissolve") }
        return #"""
            <div class="sentence-form"><p class="sentence-title">\#(text(expr))</p>\#(form(to: link, tokens: request.tokens, warnsUnsaved: true, fields))
            \#(disclosure(t(.programmeSentenceMore), "\(become)\(whole(place, nil, "<div class=\"buttons\">\(wraps)</div>", nil))<p>\(textLink(address))</p>"))</div>
            """#
    }
    /// Shows the form again with room for more, and saves nothing; for sentences with lists.
    private func moreFields(_ expr: Expr) -> HTML {
        switch expr {
        case .people, .assign, .percent, .score, .ratio: button(t(.programmeSentenceMoreFields), style: .secondary, icon: .add, name: "more", value: "on")
        case .all, .any, .atLeast, .not, .every, .metric, .status, .tenure, .attest: HTML()
        }
    }
    private func whole(_ place: EditorPlace, _ act: String?, _ content: HTML, _ end: HTML?) -> HTML {
        #"<form class="sentence-become" method="post" action="\#(link)">\#(request.tokens.html)\#(hidden(place))\#(act.map { hiddenField("act", $0) })\#(content)\#(end)</form>"#
    }
    private func textLink(_ address: RuleAddress) -> HTML {
        #"<a href="\#(ProgrammeLinks.edit(page.programme.id).query("at", address.description))">\#(t(.programmeSentenceInText))</a>"#
    }
    private func values(_ expr: Expr) -> Fields {
        var fields = RuleFields.values(expr)
        if expr.isGroup { fields.append("group", SentenceKind(expr).rawValue) }
        return fields
    }
    /// One more sentence: its kind, and a button.
    private func adding(_ address: RuleAddress) -> HTML {
        let place = EditorPlace.rule(address), id = "add-" + address.description
        let options = SentenceKind.allCases.map { #"<option value="\#($0.rawValue)">\#(t(.programmeSentenceKind(kind: $0.rawValue)))</option>"# as HTML }
        return #"""
            <form class="sentence-add" method="post" action="\#(link)">\#(request.tokens.html)\#(hidden(place))\#(hiddenField("act", "add"))<label class="visually-hidden" for="\#(id)">\#(t(.programmeSentenceKindOfNew))</label><div class="select"><select class="input" id="\#(id)" name="kind">\#(options)</select>\#(icon(.expand))</div>\#(button(t(.programmeSentenceAddSentence), style: .secondary, icon: .add))</form>
            """#
    }
}

extension SentenceKind {
    /// Joins sentences and says nothing itself; what has no parts cannot turn into it, but can be wrapped.
    var isGrouping: Bool { self == .all || self == .any || self == .atLeast || self == .not }
}

/// A status or gate in one line.
struct EditorSummaries {
    let t: Localizer
    let words: RuleWords

    func status(_ status: Status) -> String {
        let life = status.lifecycle
        var parts = [t(.programmeMode(mode: status.mode.rawValue))]
        switch life.review {
        case .continuous: parts.append(t(.programmeReviewContinuous))
        case .dates(let dates): parts.append(t(.programmeReviewDates(dates: t.list(dates.map(StatusFields.text)))))
        case .anniversary(let months): parts.append(t(.programmeReviewAnniversary(n: months)))
        }
        if life.promote == .review { parts.append(t(.programmeSentencePromoteName(promote: "review"))) }
        switch life.demote {
        case .immediate: parts.append(t(.programmeDemoteImmediate))
        case .review: parts.append(t(.programmeDemoteReview))
        case .grace(let days): parts.append(t(.programmeDemoteGrace(n: days)))
        }
        if case .anyDay(let span) = life.qualification { parts.append(t(.programmeSentenceDetailAnyDay(span: words.span(span)))) }
        if let loss = life.onParentLoss {
            switch loss.policy {
            case .keepToEnd: parts.append(t(.programmeSentenceDetailStandsKept(parent: words.status(loss.parent))))
            case .lapse(let days): parts.append(t(.programmeSentenceDetailStandsLapses(n: days, parent: words.status(loss.parent))))
            }
        }
        parts += life.waivers.map { t(.programmeSentenceDetailWaiver(from: $0.from, through: $0.through)) }
        if status.master == .prm { parts.append(t(.programmeSentenceMasterName(master: "prm"))) }
        if let end = status.retirement { parts.append(t(.programmeSentenceDetailClosed(day: end.closedFrom))) }
        return (parts + scope(status.scope)).joined(separator: " · ")
    }
    func gate(_ gate: ProgrammeRules.Gate) -> String {
        var parts = [t(.programmeMode(mode: gate.mode.rawValue)), t(.programmeSentenceDetailUnknown(unknown: gate.onUnknown.rawValue))]
        if let uses = gate.provisional?.uses { parts.append(t(.programmeSentenceDetailPassUses(n: uses))) }
        if let days = gate.provisional?.days { parts.append(t(.programmeSentenceDetailPassDays(n: days))) }
        return (parts + scope(gate.scope)).joined(separator: " · ")
    }
    private func scope(_ scope: OrganizationScope) -> [String] { scope == .init() ? [] : [t(.programmeSentenceReach(reach: ScopeFields.reach(scope.reach)))] }
}
