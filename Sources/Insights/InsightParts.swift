import HTML
import Kernel

/// Pieces that several reports show alike.
enum InsightParts {
    /// A cell of figures: count and share tinted by share, everything in words.
    /// - Parameter change: certified people more or fewer since the end of the month before.
    static func heat(_ item: InsightItem, _ figures: Figures, change: Int? = nil, link: Link?, _ t: Localizer) -> HTML {
        guard figures.base > 0 else { return #"<span class="muted"><span aria-hidden="true">–</span><span class="visually-hidden">\#(words(item, figures, t))</span></span>"# }
        return #"\#(Chart.heat(count: figures.certified, of: figures.base, words: words(item, figures, t), link: link))\#(movement(change, t))"#
    }
    /// "+3" with its sentence; nothing where nothing moved.
    static func movement(_ change: Int?, _ t: Localizer) -> HTML? {
        guard let change, change != 0 else { return nil }
        let tone: Tone = change > 0 ? .success : .danger, said = (change > 0 ? "+" : "−") + t.number(abs(change))
        return #"<small class="movement tone-\#(tone.rawValue)" title="\#(t(.insightsMovement(change: said)))"><span aria-hidden="true">\#(said)</span><span class="visually-hidden"> \#(t(.insightsMovement(change: said)))</span></small>"#
    }
    static func words(_ item: InsightItem, _ figures: Figures, _ t: Localizer) -> String {
        let title = item.title.resolve(t.language)
        if figures.base == 0 { return t(.insightsCellNobody(item: title)) }
        if item.key.kind == .course {
            return t(.insightsCourseCell(item: title, certified: figures.certified, base: figures.base, progress: figures.inProgress, fresh: figures.notStarted))
        }
        return t(.insightsCell(item: title, certified: figures.certified, base: figures.base, expiring: figures.expiring90, expired: figures.expired,
                               progress: figures.inProgress, fresh: figures.notStarted))
    }

    static func readiness(_ line: Board.Line, on day: Day, _ t: Localizer) -> HTML {
        if line.gap > 0 { return badge(t(.insightsIsShort(count: line.gap)), .danger) }
        if !line.isReady { return badge(t(.insightsNoBase), .neutral) }
        if line.isAtRisk(on: day), let fall = line.firstFall { return badge(t(.insightsIsAtRisk(day: fall.day.adding(days: -1))), .warning) }
        return badge(t(.insightsIsReady), .success)
    }
    static func verdict(_ verdict: Verdict, _ t: Localizer) -> HTML {
        switch verdict {
        case .noBase: badge(t(.insightsNoBase), .neutral)
        case .ready: badge(t(.insightsIsReady), .success)
        case .short(let gap): badge(t(.insightsIsShort(count: gap)), .danger)
        }
    }

    /// How one person stands with an item, as a badge.
    static func standing(_ facts: StandingFacts?, _ item: InsightItem, on day: Day, _ t: Localizer) -> HTML {
        guard let facts else { return #"<span class="muted"><span aria-hidden="true">–</span><span class="visually-hidden">\#(t(.insightsNotInAudience))</span></span>"# }
        let standing = facts.standing(on: day)
        return badge(words(standing, facts, item, on: day, t), tone(standing, facts, on: day))
    }
    static func words(_ standing: Standing, _ facts: StandingFacts, _ item: InsightItem, on day: Day, _ t: Localizer) -> String {
        switch (standing, item.key.kind) {
        case (.certified, .course): t(.insightsCompletedOn(day: t.short(facts.heldSince ?? day)))
        case (.certified, .certification): facts.heldThrough.map { t(.insightsCertifiedThrough(day: t.short($0))) } ?? t(.insightsCertifiedForLife)
        case (.expired, _):
            if facts.revokedOn.map({ $0 <= day }) ?? false { t(.insightsRevoked) } else { t(.insightsExpiredAfter(day: t.short(facts.heldThrough ?? day))) }
        default: t(.insightsStanding(standing: standing.rawValue))
        }
    }
    static func tone(_ standing: Standing, _ facts: StandingFacts, on day: Day) -> Tone {
        switch standing {
        case .certified: (facts.daysLeft(on: day) ?? 1000) <= 90 ? .warning : .success
        case .expired: .danger
        case .inProgress: .accent
        case .notStarted: .neutral
        }
    }

    /// The four shares of the base.
    static func shares(_ item: InsightItem, _ f: Figures, _ t: Localizer, link: (Standing) -> Link?) -> HTML {
        Chart.shares(Standing.allCases.filter { item.key.kind == .certification || $0 != .expired }.map { standing in
            let name = item.key.kind == .course ? t(.insightsCourseStanding(standing: standing.rawValue)) : t(.insightsStanding(standing: standing.rawValue))
            let tone: Tone = switch standing {
            case .certified: .success
            case .expired: .danger
            case .inProgress: .accent
            case .notStarted: .neutral
            }
            return ChartPart(name, value: f.of(standing), words: t.number(f.of(standing)), tone: tone, link: f.of(standing) > 0 ? link(standing) : nil)
        }, label: item.title.resolve(t.language))
    }

    /// A past day to show the report of; with JavaScript a slider over the year before `today` beside it.
    static func asOfField(_ day: Day?, _ label: String, today: Day) -> HTML {
        #"<label class="filter-date" data-as-of="\#(today.description)"><span class="hint">\#(label)</span> <input class="input" type="date" id="filter-asOf" name="asOf" value="\#(day?.description ?? "")"></label>"#
    }
    static func with(_ asOf: Day?, _ link: Link) -> Link { link.query("asOf", asOf?.description) }
}
