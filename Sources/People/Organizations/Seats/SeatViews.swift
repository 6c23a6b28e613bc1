import HTML

/// How seats are shown: "18 of 20" with a bar, and what to do when none is left.
enum SeatViews {
    static func bar(_ seats: SeatUse, limit: Int, _ t: Localizer) -> HTML {
        let words = t(.peopleSeatsOf(used: seats.used, limit: limit))
        let invited: HTML? = seats.invited > 0 ? #"<small class="muted">\#(t(.peopleSeatsInvited(count: seats.invited)))</small>"# : nil
        let full: HTML? = seats.isOver ? badge(t(.peopleSeatsOver), .danger) : seats.free == 0 ? badge(t(.peopleSeatsNone), .warning) : nil
        return progressBar(done: seats.used, total: limit, label: t(.peopleSeats), words: words) + (invited ?? HTML()) + (full ?? HTML())
    }
}
