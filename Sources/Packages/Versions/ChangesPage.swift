import HTML
import Kernel
import SCORM
import Web

/// What changed between two versions of a package, and the choice of who moves to the newer one.
struct ChangesPage {
    let now: PackageVersion
    /// Nil for the first of its line.
    let old: PackageVersion?
    let all: [PackageVersion]
    /// Of the activity.
    let title: String
    private var links: PackageLinks { PackageLinks(course: now.course, activity: now.activity) }

    func page(_ request: WebRequest) -> Page {
        let t = request.t, head = t(.packagesChangesTitle(number: now.number))
        let preview = linkButton(t(.packagesContents), to: links.preview(now.id), style: .quiet, icon: .package)
        return Page(title: head, frame: .manager(current: "courses"), body: #"""
            \#(pageHeader(head, crumbs: [Crumb(title, links.editor), Crumb(t(.packagesVersions), links.versions)], lead: now.title, more: preview))
            <div class="stack">\#(choose(t))\#(comparison(t))\#(policy(t))</div>
            """#)
    }

    /// Which version to compare with.
    private func choose(_ t: Localizer) -> HTML? {
        let others = all.filter { $0.id != now.id }
        guard !others.isEmpty else { return nil }
        let field = selectField(Field("from", label: t(.packagesCompareWith), value: old?.id.value ?? ""), others.map { Choice($0.id.value, t(.packagesVersion(number: $0.number)) + " · " + $0.title) })
        return #"<form class="form" method="get" action="\#(links.changes(now.id))">\#(field)\#(formActions(button(t(.packagesCompare), style: .secondary)))</form>"#
    }

    private func comparison(_ t: Localizer) -> HTML {
        guard let old else { return callout(.info, HTML(text: t(.packagesFirstVersion))) }
        let match = PackageMatch(from: old, to: now), changed = match.pairs.filter { !$0.differences.isEmpty || $0.by != .identifier }
        let tiles = statRow([
            statTile(t(.packagesMatched), value: t.number(match.pairs.count), base: t(.packagesMatchedChanged(count: changed.count)), tone: .success),
            statTile(t(.packagesNew), value: t.number(match.new.count), tone: match.new.isEmpty ? .neutral : .info),
            statTile(t(.packagesGone), value: t.number(match.gone.count), tone: match.gone.isEmpty ? .neutral : .warning),
        ])
        var notes: [HTML] = []
        if old.standard.isLaunched != now.standard.isLaunched {
            notes.append(callout(.warning, HTML(text: t(.packagesNothingMatches))))
        } else if !match.isSameRunTime {
            notes.append(callout(.warning, HTML(text: t(.packagesOtherRunTime))))
        }
        func tree(_ package: PackageVersion) -> (Bool?, Bool?) { (package.manifest.activities?.objectivesAreGlobalToSystem, package.manifest.activities?.sharedDataIsGlobalToSystem) }
        let isRenamed = old.title != now.title, isOtherTree = match.isSameRunTime && tree(old) != tree(now)
        if isRenamed { notes.append(callout(.info, HTML(text: t(.packagesTitleChanged(before: old.title, after: now.title))))) }
        if isOtherTree { notes.append(callout(.info, HTML(text: t(.packagesSharedChanged)))) }
        var rows = match.pairs.map { pair -> TableRow in
            let lines = pair.differences.map { #"<li>\#(words($0, t))</li>"# as HTML }
            let what: HTML = lines.isEmpty ? #"<span class="muted">\#(t(.packagesUnchanged))</span>"# : #"<ul class="log-steps">\#(lines)</ul>"#
            return TableRow([HTML(text: pair.title), badge(t(pair.by == .identifier ? .packagesSamePart : .packagesSameStart), .success), what])
        }
        rows += match.new.map { TableRow([HTML(text: $0.title), badge(t(.packagesNewPart), .info), #"<code class="wraps">\#($0.id)</code>"#]) }
        rows += match.gone.map { TableRow([HTML(text: $0.title), badge(t(.packagesGonePart), .warning), HTML(text: t(.packagesGoneText))]) }
        let table = dataTable(caption: t(.packagesParts), columns: [Column(t(.packagesColumnItem)), Column(t(.packagesColumnState)), Column(t(.packagesDifferences))], rows: rows, empty: HTML())
        return "\(notes)\(tiles)\(section(t(.packagesParts), table))"
    }

    private func words(_ difference: PackageMatch.Difference, _ t: Localizer) -> HTML {
        func line(_ name: Message, _ from: String, _ to: String) -> HTML {
            #"\#(t(name)): <span class="wraps">\#(from.isEmpty ? "–" : from) → \#(to.isEmpty ? "–" : to)</span>"#
        }
        return switch difference {
        case .identifier(let from, let to): line(.packagesDiffIdentifier, from, to)
        case .title(let from, let to): line(.packagesColumnTitle, from, to)
        case .start(let from, let to): line(.packagesDiffStart, from, to)
        case .mastery(let from, let to): line(.packagesFactMastery, from, to)
        case .prerequisites(let from, let to): line(.packagesDiffPrerequisites, from, to)
        case .sequencing: HTML(text: t(.packagesDiffSequencing))
        case .launchMethod(let from, let to): line(.packagesDiffLaunch, from, to)
        case .moveOn(let from, let to): line(.packagesColumnMoveOn, from, to)
        }
    }

    private func policy(_ t: Localizer) -> HTML {
        let choices = ["notStarted", "inProgress", "failed", "passed", "everyone"].map { Choice($0, t(.packagesPolicyWord(policy: $0))) }
        let boxes = checkboxGroup(Field("policy", label: t(.packagesPolicyQuestion), hint: t(.packagesPolicyHint)), choices, chosen: [])
        let open = linkButton(t(.packagesPolicyNever), to: links.people(now.id).query("policy", "never"), style: .quiet)
        return section(t(.packagesPolicy), card(#"""
            <form class="form" method="get" action="\#(links.people(now.id))">\#(boxes)<p class="hint">\#(t(.packagesPolicyOnce))</p>\#
            \#(formActions(button(t(.packagesDryRun), icon: .eye), open))</form>
            """#))
    }
}
