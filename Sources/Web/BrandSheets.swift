package import HTML
import Crypto
import Kernel
import Synchronization

/// Style sheets of brands: a pure function of colour and typeface under an address that holds the hash of the text, so that
/// browsers keep them for ever and no tenant's data is in them.
package final class BrandSheets: Sendable {
    private let assets: AssetFolder
    private let made = Mutex<[Key: Link]>([:])
    private static let bound = 5000
    private struct Key: Hashable { let accent: String, typeface: Typeface }
    package init(assets: AssetFolder) { self.assets = assets }

    package func link(_ brand: Brand) -> Link {
        let key = Key(accent: String(brand.accent.hex.dropFirst()), typeface: brand.typeface)
        if let known = made.withLock({ $0[key] }) { return known }
        let link: Link = "/brand/\(name(key))"
        made.withLock { all in
            if all.count >= Self.bound { all.removeAll(keepingCapacity: true) }
            all[key] = link
        }
        return link
    }
    /// The font that is loaded first.
    func font(_ typeface: Typeface) -> Link { assets.link(typeface.files[0].asset) }

    /// The sheet of a name such as `2f5bd7-inter-0123456789ab.css`; nil when its text would not have that hash.
    package func sheet(named name: String) -> String? {
        let parts = name.split(separator: "-", maxSplits: 2)
        guard parts.count == 3, let colour = Colour(hex: String(parts[0])), let typeface = Typeface(rawValue: String(parts[1])) else { return nil }
        let key = Key(accent: String(colour.hex.dropFirst()), typeface: typeface)
        return self.name(key) == name ? text(key) : nil
    }

    private func name(_ key: Key) -> String {
        let hash = SHA256.hash(data: Array(text(key).utf8)).withUnsafeBytes { Hex.text(UnsafeRawBufferPointer(rebasing: $0.prefix(6))) }
        return "\(key.accent)-\(key.typeface.rawValue)-\(hash).css"
    }

    private func text(_ key: Key) -> String {
        let palette = Palette(Colour(hex: key.accent) ?? .black)
        func tokens(_ scheme: Palette.Scheme) -> String {
            "--accent:\(scheme.accent.hex);--on-accent:\(scheme.onAccent.hex);--accent-hover:\(scheme.hover.hex);--accent-text:\(scheme.text.hex);--accent-mark:\(scheme.mark.hex)"
        }
        let isOwn = key.typeface == .inter
        let faces = isOwn ? "" : key.typeface.files.map {
            "@font-face{font-family:\"\(key.typeface.title)\";src:url(\"\(assets.link($0.asset).address)\") format(\"woff2\");font-weight:\($0.weight);font-display:swap}\n"
        }.joined()
        let family = isOwn ? "" : ";--font:\"\(key.typeface.title)\",\(key.typeface.fallback)"
        return "\(faces):root{\(tokens(palette.light))\(family)}\n@media (prefers-color-scheme:dark){:root{\(tokens(palette.dark))}}\n"
    }
}
