package import HTML
import Kernel

/// Addresses of notices and preferences.
package enum NoticeLinks {
    package static let list: Link = "/me/notices"
    package static let preferences: Link = "/me/mail"
    /// Where a reminder is posted to: `item`, one or more `person`, and `back`.
    package static let remind: Link = "/remind"
    package static let markAllRead: Link = "/me/notices/read"
    /// Marks it as read and leads to the exact next step of what it is about.
    package static func open(_ id: NoticeID) -> Link { "/me/notices/\(id.value)" }
    /// Works without signing in: what it may do is signed into it.
    package static func unsubscribe(_ token: String) -> Link { "/unsubscribe/\(token)" }
    static func page(_ number: Int) -> Link { list.query("page", number > 1 ? String(number) : nil) }
}
