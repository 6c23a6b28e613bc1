import HTML
import Kernel
import Testing

private let table = StringTable(
    name: "Test",
    keys: """
        hello
        people
        select
        quoted
        facts
        lines
        """,
    english: """
        Hello {name}
        {n, plural, =0 {Nobody} one {# person} other {# people}} in {place}
        {kind, select, a {an apple} other {a {kind}}}
        It's '{'not'}' an argument, ''quoted''
        {share, percent} by {day, date}, asked {at, time}
        One\u{2424}Two
        """,
    german: """
        Hallo {name}
        In {place}: {n, plural, =0 {niemand} one {# Person} other {# Personen}}
        {kind, select, a {ein Apfel} other {ein {kind}}}
        Das ist '{'kein'}' Argument
        {share, percent} bis {day, date}, gefragt {at, time}
        Eins\u{2424}Zwei
        """)

private let en = Localizer(locale: .en, zone: Zone("Europe/Berlin")!)
private let de = Localizer(locale: .de, zone: Zone("Europe/Berlin")!)
private let pseudo = Localizer(locale: .pseudo)
private let spring = Instant(milliseconds: 1805990580000)  // 2027-03-25T16:03:00Z

@Suite("Localization") struct LocalizationTests {
    @Test("fills arguments by name, whatever their order in a language")
    func arguments() {
        #expect(en(Message(table, 0, "hello", [.text("Ana")])) == "Hello Ana")
        #expect(de(Message(table, 1, "people", [.number(1234), .text("Köln")])) == "In Köln: 1.234 Personen")
        #expect(en(Message(table, 1, "people", [.number(1), .text("Cologne")])) == "1 person in Cologne")
        #expect(en(Message(table, 1, "people", [.number(0), .text("Cologne")])) == "Nobody in Cologne")
    }

    @Test("selects by word and falls back to other")
    func select() {
        #expect(en(Message(table, 2, "select", [.text("a")])) == "an apple")
        #expect(en(Message(table, 2, "select", [.text("pear")])) == "a pear")
    }

    @Test("quotes braces as ICU does and leaves lone apostrophes")
    func quoting() {
        #expect(en(Message(table, 3, "quoted")) == "It's {not} an argument, 'quoted'")
    }

    @Test("says shares, days and instants inside a message in its language and zone")
    func facts() {
        let message = Message(table, 4, "facts", [.share(0.855), .day(Day(iso: "2027-03-14")!), .instant(spring)])
        #expect(en(message) == "86% by 14 March 2027, asked 25 March 2027, 17:03")
        #expect(de(message) == "86\u{a0}% bis 14. März 2027, gefragt 25. März 2027, 17:03")
        #expect(en(Message(table, 5, "lines")) == "One\nTwo")
    }

    @Test("brackets and accents every word of the pseudo language but no argument")
    func pseudoLanguage() {
        #expect(pseudo(Message(table, 0, "hello", [.text("Ana")])) == "⟦Ĥéļļö Ana⟧")
        #expect(pseudo.day(Day(iso: "2027-03-14")!) == "⟦14 Ṁàřçĥ 2027⟧")
        for text in [pseudo.minutes(80), pseudo.bytes(2048), pseudo.relative(day: Day(iso: "2027-03-14")!, today: Day(iso: "2027-03-12")!)] {
            #expect(text.hasPrefix("⟦") && !text.contains { ("a"..."z").contains($0) })
        }
    }

    @Test("writes figures by language", arguments: [
        (0, "0", "0"), (999, "999", "999"), (1000, "1,000", "1.000"), (-1_234_567, "−1,234,567", "−1.234.567"),
    ])
    func numbers(number: Int, english: String, german: String) {
        #expect(en.number(number) == english)
        #expect(de.number(number) == german)
    }

    @Test("writes decimals, minutes, sizes and lists by language")
    func units() {
        #expect(en.number(3.14159, decimals: 2) == "3.14")
        #expect(de.number(1234.05, decimals: 1) == "1.234,1")
        #expect(de.number(123_456, places: 2) == "1.234,56")
        #expect(en.number(-5, places: 2) == "−0.05")
        #expect(en.number(1_000, places: 0) == "1,000")
        #expect(en.number(1_000, places: 3) == "1.000")
        #expect(en.number(-0.001, decimals: 1) == "0.0")
        #expect(en.number(.nan, decimals: 1) == "–")
        #expect(en.minutes(6) == "6\u{a0}min")
        #expect(en.minutes(80) == "1\u{a0}h 20\u{a0}min")
        #expect(de.minutes(60) == "1\u{a0}Std.")
        #expect(en.bytes(999) == "999\u{a0}B")
        #expect(en.bytes(1_250_000) == "1.3\u{a0}MB")
        #expect(en.bytes(999_600) == "1.0\u{a0}MB")
        #expect(de.list(["Ana", "Ben", "Cem"]) == "Ana, Ben und Cem")
    }

    @Test("tells a day relative to today when it is near", arguments: [
        ("2027-03-14", "today", "heute"), ("2027-03-15", "tomorrow", "morgen"), ("2027-03-13", "yesterday", "gestern"),
        ("2027-03-19", "in 5 days", "in 5 Tagen"), ("2027-02-27", "15 days ago", "vor 15 Tagen"),
        ("2027-05-14", "14 May 2027", "14. Mai 2027"),
    ])
    func relative(day: String, english: String, german: String) {
        let today = Day(iso: "2027-03-14")!
        #expect(en.relative(day: Day(iso: day)!, today: today) == english)
        #expect(de.relative(day: Day(iso: day)!, today: today) == german)
    }

    @Test("tells an instant in the zone, across its change of clocks and across midnight")
    func zones() {
        #expect(en.time(spring) == "17:03")
        let summer = Instant(milliseconds: spring.milliseconds + 7 * 86_400_000)
        #expect(en.time(summer) == "18:03")
        let night = Instant(milliseconds: spring.milliseconds + 7 * 3_600_000)
        #expect(en.localDay(night).description == "2027-03-26")
        #expect(Localizer(locale: .en).localDay(night).description == "2027-03-25")
        #expect(Localizer(locale: .en).localDay(Instant(milliseconds: -1)).description == "1969-12-31")
        #expect(de.short(night) == "26.03.2027")
        #expect(en.short(night) == "26 Mar 2027")
        #expect(en.ago(spring, now: night) == "7 hours ago")
        #expect(Zones.names.contains("Europe/Berlin"))
    }

    @Test("picks a spoken language from Accept-Language")
    func negotiation() {
        #expect(Language.negotiated(acceptLanguage: "fr;q=1, de-AT;q=0.9, en;q=0.8") == .de)
        #expect(Language.negotiated(acceptLanguage: "en-US,de;q=0.5") == .en)
        #expect(Language.negotiated(acceptLanguage: "de;q=0, fr") == nil)
        #expect(Language.negotiated(acceptLanguage: "en-XA") == nil)
    }

    @Test("resolves a vendor's text by language, regional form, fallback, then any")
    func languageMaps() {
        let map: LanguageMap = ["de-CH": "Grüezi", "fr": "Salut"]
        #expect(map.resolve(.de) == "Grüezi")
        #expect(map.resolve(.en, fallback: "fr") == "Salut")
        #expect(map.resolve(.en) == "Grüezi")
        #expect(LanguageMap().resolve(.en).isEmpty)
    }

    @Test("says a simple message in about a microsecond, even unoptimized in ten")
    func speed() {
        let clock = ContinuousClock(), message = Message(table, 0, "hello", [.text("Ana")])
        let took = clock.measure { for _ in 0..<10_000 { _ = en(message) } }
        #expect(took < .milliseconds(500))
    }
}

@Suite("Countries") struct CountryTests {
    @Test("are named by language and found by code or name")
    func names() {
        #expect(en.country("DE") == "Germany" && de.country("DE") == "Deutschland" && pseudo.country("DE").hasPrefix("⟦"))
        #expect(Countries.code(named: "österreich") == "AT" && Countries.code(named: "uk") == "GB" && Countries.code(named: "fr") == "FR")
        #expect(Countries.code(named: "Atlantis") == nil && !Countries.contains("ZZ") && !Countries.contains("EU"))
        #expect(de.countries.count == Countries.codes.count && Countries.codes.count > 240)
        #expect(de.countries.prefix(40).contains { $0.name == "Ägypten" })
    }
}
