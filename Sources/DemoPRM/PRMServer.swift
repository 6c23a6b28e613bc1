package import Hummingbird
import Kernel
import NIOCore

/// The routes of the PRM. Whoever reaches the port may use it: it listens on this machine's own address and holds nothing but demo data.
package struct PRMServer: Sendable {
    let desk: DealDesk
    package init(_ desk: DealDesk) { self.desk = desk }

    private static let most = 64 << 10

    package func router() -> Router<BasicRequestContext> {
        let router = Router(context: BasicRequestContext.self), desk = desk
        router.get("/") { _, _ in
            let pages = await Self.pages(desk)
            return Self.page(pages.accounts(desk.accounts, await desk.deals))
        }
        router.get("/style.css") { _, _ in
            Response(status: .ok, headers: [.contentType: "text/css; charset=utf-8"], body: .init(byteBuffer: ByteBuffer(string: Style.sheet)))
        }
        router.get("/accounts/{account}") { _, context in
            guard let account = desk.account(try context.parameters.require("account")) else { return Self.missing() }
            return Self.page(await Self.pages(desk).account(account, desk.deals(of: account.number), entry: .init()))
        }
        router.post("/accounts/{account}/deals") { request, context in
            guard let account = desk.account(try context.parameters.require("account")) else { return Self.missing() }
            let form = try await Self.form(request), entry = Pages.Entry(name: form["name"] ?? "", email: form["email"] ?? "", value: form["value"] ?? "")
            return await Self.register(entry, account, desk)
        }
        router.post("/deals/{deal}/ask") { request, context in
            _ = try await Self.form(request)
            let number = try context.parameters.require("deal")
            guard let known = await desk.deals.first(where: { $0.number == number }), let account = desk.account(known.account) else { return Self.missing() }
            do { _ = try await desk.ask(number) } catch let trouble as LaurelClient.Trouble {
                return Self.page(await Self.pages(desk).account(account, desk.deals(of: account.number), entry: .init(trouble: Self.words(trouble))), .unprocessableContent)
            }
            return Self.to("/accounts/\(account.number)#\(number)")
        }
        router.post("/demo/line") { request, _ in
            let form = try await Self.form(request)
            await desk.cut(form["cut"] == "yes")
            return Self.back(form)
        }
        router.post("/demo/hours") { request, _ in
            let form = try await Self.form(request)
            await desk.pass(hours: 1)
            return Self.back(form)
        }
        return router
    }

    private static func register(_ entry: Pages.Entry, _ account: Account, _ desk: DealDesk) async -> Response {
        var entry = entry
        let digits = entry.value.filter { !" .,".contains($0) }, name = entry.name.trimmed
        if name.isEmpty || name.count > 100 { entry.trouble = "Give the deal a name of up to 100 characters." }
        else if !entry.email.contains("@") || entry.email.count > 200 { entry.trouble = "Say who registers it, by e-mail address." }
        else if let value = Int(digits), (1...999_999_999).contains(value) {
            do {
                let deal = try await desk.register(account, name: name, email: entry.email.trimmed, value: value)
                return to("/accounts/\(account.number)#\(deal.number)")
            } catch let trouble as LaurelClient.Trouble { entry.trouble = words(trouble) } catch { entry.trouble = "The deal could not be kept: \(error)" }
        } else { entry.trouble = "The value is a whole number of euros." }
        return page(await pages(desk).account(account, desk.deals(of: account.number), entry: entry), .unprocessableContent)
    }
    private static func words(_ trouble: LaurelClient.Trouble) -> String {
        switch trouble {
        case .unreachable(let why): "Laurel does not answer (\(why))."
        case .refused(404, _): "Laurel knows no such account, or has no gate for deals."
        case .refused(let status, let why): "Laurel did not take the question (\(status)): \(why)"
        }
    }

    private static func pages(_ desk: DealDesk) async -> Pages {
        Pages(laurel: desk.laurel, board: await desk.standing(), isCut: await desk.isCut, hoursAhead: await desk.hoursAhead,
              horizon: Zone.utc.day(at: await desk.now).adding(days: 90))
    }
    private static func page(_ markup: Markup, _ status: HTTPResponse.Status = .ok) -> Response {
        Response(status: status, headers: [
            .contentType: "text/html; charset=utf-8", .cacheControl: "no-store", .xContentTypeOptions: "nosniff",
            .contentSecurityPolicy: "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        ], body: .init(byteBuffer: ByteBuffer(string: markup.text)))
    }
    private static func missing() -> Response {
        page(Pages.document("Not found", "<h1>Not found</h1><p><a href=\"/\">All accounts</a></p>"), .notFound)
    }
    private static func to(_ path: String) -> Response { Response(status: .seeOther, headers: [.location: path]) }
    private static func back(_ form: [String: String]) -> Response {
        let path = form["back"] ?? "/"
        return to(path.hasPrefix("/") && !path.hasPrefix("//") && path.utf8.allSatisfy { $0 > 32 && $0 < 127 && $0 != 92 } ? path : "/")
    }

    /// A form of one of our own pages: other sites' pages may not send any.
    private static func form(_ request: Request) async throws -> [String: String] {
        if let site = request.headers[.init("Sec-Fetch-Site")!], site != "same-origin", site != "none" { throw HTTPError(.forbidden) }
        if let origin = request.headers[.origin], origin != "http://\(request.head.authority ?? "")" { throw HTTPError(.forbidden) }
        let text = String(buffer: try await request.body.collect(upTo: most))
        var fields: [String: String] = [:]
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { decoded($0) }
            fields[parts[0]] = parts.count > 1 ? parts[1] : ""
        }
        return fields
    }
    private static func decoded(_ text: Substring) -> String {
        var bytes: [UInt8] = [], rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let pair = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
                bytes.append(pair)
                rest = rest.dropFirst(2)
            } else { bytes.append(byte == UInt8(ascii: "+") ? 32 : byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension String {
    fileprivate var trimmed: String {
        var view = self[...]
        while let first = view.first, first.isWhitespace { view.removeFirst() }
        while let last = view.last, last.isWhitespace { view.removeLast() }
        return String(view)
    }
}
