package import HTML
package import Kernel
package import Web

/// What a board shows, as it stands in its address.
package struct BoardQuery: Sendable, Equatable {
    package enum Sort: String, Sendable, CaseIterable { case name, country, ready, item }
    package enum Status: String, Sendable, CaseIterable { case ready, short, risk }
    package var kind: ItemKind = .certification
    package var search = ""
    package var region = ""
    package var country = ""
    package var type = ""
    /// Only for whoever reaches all organizations: a distributor never learns that another exists.
    package var distributor: OrganizationID?
    package var status: Status?
    package var sort: Sort = .name
    /// The column sorted by with `sort == .item`.
    package var item: String?
    package var isDescending = false
    package var page = 1
    /// Nil: today.
    package var asOf: Day?
    package static let rows = Limits.pageRows

    package init() {}
    package init(_ fields: Fields, today: Day) {
        kind = fields.filled("show").flatMap { ItemKind(rawValue: $0) } ?? .certification
        search = String(fields.text("q").prefix(Limits.nameCharacters))
        region = fields.text("region")
        country = fields.text("country")
        type = fields.text("type")
        distributor = fields.filled("distributor").flatMap { OrganizationID(checking: $0) }
        status = fields.filled("status").flatMap { Status(rawValue: $0) }
        sort = fields.filled("sort").flatMap { Sort(rawValue: $0) } ?? .name
        item = fields.filled("item")
        isDescending = fields.text("order") == "desc"
        page = max(1, min(fields.int("page") ?? 1, 10_000))
        // A day to come is no fact yet.
        asOf = fields.filled("asOf").flatMap { Day(iso: $0) }.flatMap { $0 < today ? $0 : nil }
    }

    package var isFiltered: Bool {
        !search.isEmpty || !region.isEmpty || !country.isEmpty || !type.isEmpty || distributor != nil || status != nil || asOf != nil
    }
    package func day(today: Day) -> Day { asOf ?? today }

    /// The same board at `link`, with everything but what is usual in its query.
    package func link(_ link: Link) -> Link {
        func unlessEmpty(_ text: String) -> String? { text.isEmpty ? nil : text }
        return link.query("show", kind == .certification ? nil : kind.rawValue).query("q", unlessEmpty(search))
            .query("region", unlessEmpty(region)).query("country", unlessEmpty(country)).query("type", unlessEmpty(type))
            .query("distributor", distributor?.value).query("status", status?.rawValue)
            .query("sort", sort == .name ? nil : sort.rawValue).query("item", sort == .item ? item : nil)
            .query("order", isDescending ? "desc" : nil).query("asOf", asOf?.description)
            .query("page", page > 1 ? String(page) : nil)
    }
    package func with(_ change: (inout BoardQuery) -> Void) -> BoardQuery {
        var copy = self
        change(&copy)
        return copy
    }
    /// The same sorted by a column; sorted by it already, the other way round.
    package func sorted(by sort: Sort, item: String? = nil) -> BoardQuery {
        with { query in
            query.isDescending = query.sort == sort && query.item == item ? !query.isDescending : sort == .item || sort == .ready
            query.sort = sort
            query.item = item
            query.page = 1
        }
    }
}
