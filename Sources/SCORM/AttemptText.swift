/// The text that a record is stored as: JSON with its members in alphabetical order, byte for byte what a general encoder makes of it, which
/// costs as much as the rest of a commit.
extension AttemptRecord {
    package var text: String {
        var out = SequencingTextWriter()
        out.raw(#"{"closedTime":{"centiseconds":"#)
        out.number(closedTime.centiseconds)
        out.raw(#"},"entry":"#)
        out.quote(entry)
        out.raw(isOpen ? #","isOpen":true,"sessions":"# : #","isOpen":false,"sessions":"#)
        out.number(sessions)
        out.raw(statusIsSet ? #","statusIsSet":true,"values":{"# : #","statusIsSet":false,"values":{"#)
        out.members(values) { $0.quote($1) }
        out.raw("}}")
        return out.text
    }
}
