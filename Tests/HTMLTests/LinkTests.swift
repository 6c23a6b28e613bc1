import HTML
import Testing

@Suite("A link")
struct LinkTests {
    @Test("percent-encodes what is put into it", arguments: [
        ("a b", "/people/a%20b"),
        ("../admin", "/people/..%2Fadmin"),
        ("..", "/people/%2E%2E"),
        ("?x=1#y&z", "/people/%3Fx%3D1%23y%26z"),
        ("//evil.example", "/people/%2F%2Fevil.example"),
        ("é", "/people/%C3%A9"),
        ("javascript:alert(1)", "/people/javascript%3Aalert%281%29"),
    ])
    func encodes(part: String, expected: String) {
        let link: Link = "/people/\(part)"
        #expect(link.address == expected)
        #expect(Link(path: ["people", part]).address == expected)
    }

    @Test("adds query parts and a fragment in the right place")
    func query() {
        let link: Link = "/people"
        #expect(link.query("q", "a&b").query("page", nil).query("sort", "name").address == "/people?q=a%26b&sort=name")
        #expect(link.fragment("row 1").query("q", "x").address == "/people?q=x#row%201")
        #expect(link.fragment("a").fragment("b").address == "/people#b")
    }

    @Test("returns only to a path on our own host", arguments: [
        ("/courses/1?tab=2", true), ("/", true), ("//evil.example", false), ("/\\evil.example", false),
        ("https://evil.example", false), ("javascript:alert(1)", false), ("", false), ("courses", false), ("#x", false),
        ("/a\tb", false), ("/\t/evil.example", false), ("/a\\b", false),
    ])
    func returning(text: String, isKept: Bool) {
        #expect(Link(returningTo: text)?.address == (isKept ? text : nil))
    }

    @Test("leads elsewhere only by https to a host", arguments: [
        ("https://example.com/a?b=c", true), ("HTTPS://EXAMPLE.COM", true), ("http://example.com", false), ("https://", false),
        ("https:///path", false), ("https://user@example.com", false), ("https://exa mple.com", false),
        ("javascript:alert(1)//https://", false), ("data:text/html,x", false), ("https://:80/", false),
    ])
    func external(text: String, isKept: Bool) {
        #expect((Link(external: text) != nil) == isKept)
    }

    @Test("reaches another host of the deployment only by its bare origin", arguments: [
        ("http://abc.localhost:8081", "http://abc.localhost:8081/x"), ("https://a.example", "https://a.example/x"),
        ("https://a.example/", nil), ("https://u@a.example", nil), ("javascript:x", nil), ("https://", nil),
    ] as [(String, String?)])
    func origin(origin: String, expected: String?) {
        #expect(Link(origin: origin, path: "/x")?.address == expected)
    }

    @Test("writes a mail address that cannot add headers")
    func mail() {
        #expect(Link.mail("a+b@example.com?bcc=x@y").address == "mailto:a+b@example.com%3Fbcc%3Dx@y")
    }
}
