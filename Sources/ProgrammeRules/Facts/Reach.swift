import Kernel

extension KnownFacts {
    /// The organizations within a scope on the day, sorted, seen from one.
    func organizations(_ reach: OrganizationScope.Reach, from organization: String, _ day: Day) -> [String] {
        switch reach {
        case .organization: return [organization]
        case .legalEntity:
            guard let entity = self.organization(organization, day)?.legalEntity else { return [organization] }
            return (entities[entity] ?? []).filter { self.organization($0, day)?.legalEntity == entity }
        case .cascadeDown: return below(organization, day)
        case .country:
            guard let country = self.organization(organization, day)?.country else { return [organization] }
            return below(root(organization, day), day).filter { self.organization($0, day)?.country == country }
        case .region:
            guard let region = self.organization(organization, day)?.region else { return [organization] }
            return below(root(organization, day), day).filter { self.organization($0, day)?.region == region }
        case .group(let over): return group(organization, over, day)
        }
    }
    /// All organizations of the tree that one belongs to on the day.
    func tree(_ organization: String, _ day: Day) -> [String] { below(root(organization, day), day) }
    private func root(_ organization: String, _ day: Day) -> String {
        var seen: Set = [organization], at = organization
        while let parent = self.organization(at, day)?.parent, seen.insert(parent).inserted { at = parent }
        return at
    }
    /// The organization and all below it; one that is above itself is met once.
    private func below(_ organization: String, _ day: Day) -> [String] {
        var found: Set = [organization], open = [organization]
        while let at = open.popLast() {
            for child in children[at] ?? [] where self.organization(child, day)?.parent == at && found.insert(child).inserted { open.append(child) }
        }
        return found.sorted()
    }
    /// All that are joined by links above the share, up and down.
    private func group(_ organization: String, _ over: Rational, _ day: Day) -> [String] {
        var found: Set = [organization], open = [organization]
        while let at = open.popLast() {
            for link in (ownedBy[at] ?? []) + (owners[at] ?? []) where link.percent > over && link.valid.contains(day) {
                for other in [link.owner, link.owned] where found.insert(other).inserted { open.append(other) }
            }
        }
        return found.sorted()
    }
    /// Whether an organization is above itself in the tree on the day.
    func isInCircle(_ organization: String, _ day: Day) -> Bool {
        var seen: Set = [organization], at = organization
        while let parent = self.organization(at, day)?.parent {
            if parent == organization { return true }
            guard seen.insert(parent).inserted else { return false }
            at = parent
        }
        return false
    }
}
