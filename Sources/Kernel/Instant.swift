/// A point on the time line, in UTC milliseconds since 1970. It has no zone; a `Day` has no time.
package struct Instant: Hashable, Comparable, Sendable, Codable {
    package let milliseconds: Int64
    package init(milliseconds: Int64) { self.milliseconds = milliseconds }
    package static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }
}
