import HTML
import Kernel
import Web

/// What publishing would do, for whom, before it is done.
struct PublishPage {
    let course: Course
    let changes: [CourseChange]
    /// What keeps it from being published.
    let problems: [Message]
    /// The version that learners have now; nil before the first.
    let current: CourseVersion?
    /// People who are in the middle of it.
    let learners: Int
    let t: Localizer
    let tokens: FormTokens
    let notes: String?
    let errors: FormErrors

    private var number: Int { (current?.number ?? 0) + 1 }
    private var link: Link { "/courses/\(course.id.value)/publish" }
    /// The notes that are proposed: the changes in words.
    private var proposed: String { changes.prefix(20).map { t($0.message) }.joined(separator: "\n") }

    var page: Page {
        let title = t(.coursesPublishVersion(number: number))
        let name = course.title.resolve(t.language)
        let head = pageHeader(
            title, crumbs: [Crumb(t(.coursesTitle), "/courses"), Crumb(name, "/courses/\(course.id.value)/edit")], crumbsLabel: t(.coursesCrumbs), lead: name)
        let body: HTML = problems.isEmpty ? "\(head)\(errors.summary(t))\(columns(main: ready, aside: forWhom))" : "\(head)\(blocked)"
        return Page(title: title, frame: .manager(current: "courses"), body: body)
    }

    private var blocked: HTML {
        let lines = problems.map { #"<li>\#(icon(.warning))<span>\#(t($0))</span></li>"# as HTML }
        let back = linkButton(t(.coursesKeepEditing), to: "/courses/\(course.id.value)/edit", style: .primary)
        return card(title: t(.coursesPublishBlocked), #"<ul class="changes">\#(lines)</ul><p>\#(back)</p>"#)
    }

    private var ready: HTML {
        let lines = changes.map { #"<li>\#(icon($0.icon))<span>\#(t($0.message))</span></li>"# as HTML }
        let list: HTML? = current.map { version in
            card(title: t(.coursesChangesSince(number: version.number)), lines.isEmpty ? #"<p class="muted">\#(t(.coursesChangesInside))</p>"# : #"<ul class="changes">\#(lines)</ul>"#)
        }
        let note = textArea(Field("notes", label: t(.coursesPublishNotes), value: notes ?? proposed, hint: t(.coursesPublishNotesHint)), rows: 4, maximumLength: 4_000)
        let actions = formActions(button(t(.coursesPublishVersion(number: number)), icon: .publish), linkButton(t(.coursesKeepEditing), to: "/courses/\(course.id.value)/edit", style: .quiet))
        return "\(list)\(card(form(to: link, tokens: tokens, note + actions)))"
    }

    private var forWhom: HTML {
        let newcomers: HTML = #"<p>\#(t(.coursesPublishNewcomers(number: number)))</p>"#
        let stay: HTML? = current.map { #"<p>\#(t(.coursesPublishStay(count: learners, number: $0.number)))</p>"# }
        return section(t(.coursesPublishForWhom), callout(.info, #"<div class="stack">\#(newcomers)\#(stay)</div>"#))
    }
}

/// The published versions, newest first.
struct VersionsPage {
    let course: Course
    let versions: [(number: Int, notes: String, minutes: Int, publishedAt: Instant, publisher: String)]
    let t: Localizer

    var page: Page {
        let name = course.title.resolve(t.language)
        let head = pageHeader(t(.coursesHistory), crumbs: [Crumb(t(.coursesTitle), "/courses"), Crumb(name, "/courses/\(course.id.value)/edit")], crumbsLabel: t(.coursesCrumbs), lead: name)
        let days = versions.map { version in
            (day: t.day(version.publishedAt), entries: [TimelineEntry(
                .publish, tone: version.number == versions.first?.number ? .success : .neutral,
                title: HTML(text: t(.coursesVersionBy(number: version.number, name: version.publisher))), when: HTML(text: t.time(version.publishedAt)),
                detail: Markdown.html(version.notes) + #"<p>\#(t.minutes(version.minutes))</p>"#)])
        }
        let body = versions.isEmpty
            ? emptyState(.history, title: t(.coursesHistoryNoneTitle), text: t(.coursesHistoryNoneText))
            : card(timeline(days))
        return Page(title: t(.coursesHistory), frame: .manager(current: "courses"), body: head + body)
    }
}

/// Which organizations find the course in their catalogue.
struct OpeningsPage {
    let course: Course
    let isOpenToAll: Bool
    let open: [(id: OrganizationID, name: String, since: Instant)]
    /// Organizations it is not open to, matching the search.
    let others: [(id: OrganizationID, name: String)]
    let query: String
    /// Whether the viewer's reach is the whole vendor.
    let canOpenToAll: Bool
    let t: Localizer
    let tokens: FormTokens

    private var link: Link { "/courses/\(course.id.value)/openings" }
    private var closing: Link { "/courses/\(course.id.value)/openings/close" }

    var page: Page {
        let name = course.title.resolve(t.language)
        let head = pageHeader(
            t(.coursesOpenings), crumbs: [Crumb(t(.coursesTitle), "/courses"), Crumb(name, "/courses/\(course.id.value)/edit")], crumbsLabel: t(.coursesCrumbs), lead: t(.coursesOpeningsLead(title: name)))
        let unpublished: HTML? = course.currentVersion == nil ? callout(.warning, #"<p>\#(t(.coursesOpeningsUnpublished))</p>"#) : nil
        return Page(title: t(.coursesOpenings), frame: .manager(current: "courses"), body: #"<div class="stack-large">\#(head)\#(unpublished)\#(everybody)\#(isOpenToAll ? HTML() : chosen)</div>"#)
    }

    private var everybody: HTML {
        if !canOpenToAll { return isOpenToAll ? callout(.success, title: t(.coursesIsOpenToAll), HTML()) : HTML() }
        if isOpenToAll {
            let close = postButton(t(.coursesCloseToAll), to: closing, tokens: tokens, fields: [("organization", "all")], icon: .locked)
            return callout(.success, title: t(.coursesIsOpenToAll), HTML(), action: close)
        }
        let open = postButton(t(.coursesOpenToEverybody), to: link, tokens: tokens, fields: [("organization", "all")], icon: .globe)
        return callout(.neutral, title: t(.coursesOpenToEverybodyTitle), #"<p>\#(t(.coursesOpenToEverybodyText))</p>"#, action: open)
    }

    private var chosen: HTML {
        let rows = open.map { organization in
            TableRow([HTML(text: organization.name), HTML(text: t.day(organization.since)),
                      postButton(t(.coursesClose), to: closing, tokens: tokens, fields: [("organization", organization.id.value)], style: .quiet)])
        }
        let columns = [Column(t(.coursesColumnOrganization)), Column(t(.coursesColumnSince)), Column("")]
        let empty = emptyState(.organization, title: t(.coursesOpenNoneTitle), text: t(.coursesOpenNoneText))
        let candidates = others.map { organization -> HTML in
            #"<li><span class="order-text">\#(organization.name)</span>\#(postButton(t(.coursesOpen), to: link, tokens: tokens, fields: [("organization", organization.id.value)], icon: .add))</li>"#
        }
        let search = filterBar(
            action: link, words: FilterWords(search: t(.coursesSearchOrganizations), apply: t(.coursesFilterApply), clear: t(.coursesFilterClear)), query: query, clear: query.isEmpty ? nil : link)
        return section(t(.coursesOpenTo), dataTable(caption: t(.coursesOpenTo), columns: columns, rows: rows, empty: empty))
            + section(t(.coursesOpenMore), search + (candidates.isEmpty ? #"<p class="muted">\#(t(.coursesNothingFoundTitle))</p>"# : #"<ul class="order-list">\#(candidates)</ul>"#))
    }
}
