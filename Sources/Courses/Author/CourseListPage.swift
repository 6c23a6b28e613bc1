import HTML
import Kernel
import Web

/// The author's list of courses.
struct CourseListPage {
    let rows: [CourseListRow]
    let total: Int
    let query: CourseQuery
    let t: Localizer
    let today: Day

    var page: Page { Page(title: t(.coursesTitle), frame: .manager(current: "courses"), body: body) }

    private var base: Link { "/courses" }
    private var filtered: Link { base.query("q", query.text.isEmpty ? nil : query.text).query("state", query.state?.rawValue) }
    private var isFiltered: Bool { !query.text.isEmpty || query.state != nil }

    private var body: HTML {
        let action = linkButton(t(.coursesNew), to: "/courses/new", style: .primary, icon: .add)
        let head = pageHeader(t(.coursesTitle), lead: t(.coursesLead), action: total == 0 && !isFiltered ? nil : action)
        if total == 0, !isFiltered {
            return head + emptyState(.course, title: t(.coursesNoneTitle), text: t(.coursesNoneText), action: action)
        }
        return "\(head)\(filters)\(table)\(pages)"
    }

    private var filters: HTML {
        let states = [Choice("", t(.coursesFilterAll))] + CourseQuery.State.allCases.map { Choice($0.rawValue, t(words($0))) }
        return filterBar(
            action: base, words: FilterWords(search: t(.coursesSearch), apply: t(.coursesFilterApply), clear: t(.coursesFilterClear)), query: query.text,
            controls: filterSelect("state", label: t(.coursesFilterState), value: query.state?.rawValue ?? "", states), clear: isFiltered ? base : nil)
    }
    private func words(_ state: CourseQuery.State) -> Message {
        switch state {
        case .published: .coursesFilterPublished
        case .changed: .coursesFilterChanged
        case .unpublished: .coursesFilterUnpublished
        }
    }

    private var table: HTML {
        let columns = [
            Column(t(.coursesColumnTitle)), Column(t(.coursesColumnState)), Column(t(.coursesColumnOpen)),
            Column(t(.coursesColumnActivities), isNumeric: true), Column(t(.coursesColumnMinutes), isNumeric: true), Column(t(.coursesColumnChanged)),
        ]
        let lines = rows.map { row in
            TableRow([
                HTML(text: row.title.resolve(t.language)), stateBadges(row), HTML(text: openWords(row)), "\(row.activities)",
                HTML(text: t.minutes(row.minutes)), moment(t.relative(day: t.localDay(row.updatedAt), today: today), machine: row.updatedAt.iso, exact: t.moment(row.updatedAt)),
            ], link: "/courses/\(row.id.value)/edit")
        }
        let empty = emptyState(.search, title: t(.coursesNothingFoundTitle), text: t(.coursesNothingFoundText), action: linkButton(t(.coursesFilterClear), to: base))
        return dataTable(caption: t(.coursesTitle), columns: columns, rows: lines, empty: empty)
    }
    private func stateBadges(_ row: CourseListRow) -> HTML {
        guard let number = row.versionNumber else { return badge(t(.coursesStateDraft)) }
        let version = badge(t(.coursesStateVersion(number: number)), .success)
        return row.hasUnpublishedChanges ? "\(version) \(badge(t(.coursesStateChanged), .accent, icon: .edit))" : version
    }
    private func openWords(_ row: CourseListRow) -> String {
        guard let count = row.openTo else { return t(.coursesOpenToAll) }
        return count == 0 ? t(.coursesOpenToNone) : t(.coursesOpenToCount(count: count))
    }

    private var pages: HTML {
        guard total > CourseQuery.pageRows else { return HTML() }
        let first = query.offset + 1, last = query.offset + rows.count
        let previous = query.offset > 0 ? (text: t(.coursesPrevious), link: filtered.query("offset", String(max(0, query.offset - CourseQuery.pageRows)))) : nil
        let next = last < total ? (text: t(.coursesNext), link: filtered.query("offset", String(last))) : nil
        return pager(summary: t(.coursesRange(first: first, last: last, total: total)), label: t(.coursesPages), previous: previous, next: next)
    }
}

/// The form that begins a course: a title is enough.
struct NewCoursePage {
    let t: Localizer
    let tokens: FormTokens
    let entered: Fields
    let errors: FormErrors

    var page: Page {
        let languages = [Choice("en", t(.coursesLanguageEnglish)), Choice("de", t(.coursesLanguageGerman))]
        let fields: [HTML] = [
            errors.summary(t),
            textField(Field("title", label: t(.coursesFieldTitle), value: entered.text("title"), hint: t(.coursesFieldTitleHint), error: errors.message("title", t), isRequired: true), maximumLength: Limits.nameCharacters),
            textArea(Field("summary", label: t(.coursesFieldSummary), value: entered.text("summary"), hint: t(.coursesFieldSummaryHint)), rows: 3, maximumLength: 2_000),
            selectField(Field("language", label: t(.coursesFieldLanguage), value: entered.filled("language") ?? t.language.tag), languages),
            formActions(button(t(.coursesCreate), icon: .add), linkButton(t(.coursesCancel), to: "/courses", style: .quiet)),
        ]
        let body: HTML = """
        \(pageHeader(t(.coursesNew), crumbs: [Crumb(t(.coursesTitle), "/courses")], crumbsLabel: t(.coursesCrumbs)))\(card(form(to: "/courses", tokens: tokens, "\(fields)")))
        """
        return Page(title: t(.coursesNew), frame: .manager(current: "courses"), body: body)
    }
}
