package import Courses
package import HTML
package import Kernel
package import Store
package import Web

/// Where a reader's page leads, and where what is done on it is sent: below an enrolment for people here, below a pass for whoever another
/// learning system sends.
package struct ReaderDoors: Sendable {
    /// Segments of the page's own address. What is done there is sent below it: `read`, `checks/{block}`, `watched`, `pages/{page}`, `done`.
    let page: [String]
    let time: Link
    let files: MediaDoor
    /// Nil where the address alone proves who sends.
    let tokens: FormTokens?
    /// What comes after this.
    let onward: (title: String, link: Link)
    /// Without the way on, which depends on what is done.
    let bar: PlayerBar
    package init(page: [String], time: Link, files: MediaDoor, tokens: FormTokens?, onward: (title: String, link: Link), bar: PlayerBar) {
        (self.page, self.time, self.files, self.tokens, self.onward, self.bar) = (page, time, files, tokens, onward, bar)
    }
    func link(_ parts: String...) -> Link { Link(path: page + parts) }
}

/// An activity of Courses' own kinds as whoever reads it sees it.
package struct ReaderPage: Sendable {
    let version: CourseVersion
    let activity: VersionActivity
    /// Where the reader is, as JSON of the kind; nil at first.
    let location: String?
    /// Nothing is left to do: finished, or of an enrolment that is closed.
    let isSettled: Bool
    let doors: ReaderDoors
    package init(_ activity: VersionActivity, of version: CourseVersion, location: String?, isSettled: Bool, doors: ReaderDoors) {
        (self.activity, self.version, self.location, self.isSettled, self.doors) = (activity, version, location, isSettled, doors)
    }

    /// - Parameters:
    ///   - wanted: a page of a document; nil for where the reader is.
    ///   - errors: why a wish to finish was refused.
    /// - Throws: `WebRefusal.notFound` for what has no page of ours.
    package func page(wanted: Int?, _ errors: FormErrors, _ t: Localizer, vendor: VendorID, _ tx: Transaction) throws -> Page {
        switch activity.kind {
        case ContentKinds.lesson: try lesson(errors, t)
        case ContentKinds.video: try video(t)
        case ContentKinds.document: try document(wanted, errors, t, vendor, tx)
        case ContentKinds.link: try link(t)
        default: throw WebRefusal.notFound
        }
    }

    func title(_ t: Localizer) -> String { activity.title.resolve(t.language, fallback: version.language) }
    func page(_ t: Localizer, forward: HTML?, _ body: HTML) -> Page {
        var bar = doors.bar
        bar.forward = forward
        return Page(title: title(t), frame: .player(bar, fills: false), body: body)
    }

    /// A link onward for what is done already or completes by itself.
    var onwardLink: HTML {
        #"<a class="button button-primary" rel="next" href="\#(doors.onward.link)"><span>\#(doors.onward.title)</span>\#(icon(.next))</a>"#
    }
    /// A form onward that finishes the activity, or only leads on where nothing is left to do.
    func finish(_ words: String, _ symbol: Icon, fields: HTML = HTML()) -> HTML {
        isSettled ? onwardLink : send(words, symbol, to: doors.link("done"), fields: fields)
    }
    func send(_ words: String, _ symbol: Icon, to link: Link, fields: HTML = HTML()) -> HTML {
        #"<form class="inline-form" method="post" action="\#(link)">\#(doors.tokens?.html)\#(fields)<button class="button button-primary"><span>\#(words)</span>\#(icon(symbol))</button></form>"#
    }

    private func link(_ t: Localizer) throws -> Page {
        let content = try LinkContent(config: activity.config)
        let go: HTML? = content.link.map { #"<p><a class="button button-primary button-large" href="\#($0)" target="_blank" rel="noopener noreferrer">\#(icon(.link))<span>\#(t(.learningLinkOpen))</span></a></p>"# }
        return page(t, forward: finish(t(.learningLinkDone), .check), #"""
            <article class="stack-large" data-active-time="\#(doors.time)"><h2 class="lesson-title">\#(title(t))</h2>\#(prose(Markdown.html(content.text)))\#(go)<p class="hint">\#(t(.learningLinkNote))</p></article>
            """#)
    }
}
