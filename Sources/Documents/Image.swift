internal import CGD
import Foundation

/// A picture that somebody uploaded, decoded and written anew: nothing of the original file survives but its pixels.
///
/// So no EXIF position, no profile, no script and no polyglot reaches another person's browser.
package struct Image: Sendable, Equatable {
    package enum Format: String, Sendable { case jpeg, png, webp }

    package enum Refusal: Error, Equatable, Sendable {
        case unknownType
        case tooManyPixels(limitMegapixels: Int)
        case tooLarge(limitBytes: Int)
        case damaged

        package var code: String {
            switch self {
            case .unknownType: "image-unknown-type"
            case .tooManyPixels: "image-too-many-pixels"
            case .tooLarge: "image-too-large"
            case .damaged: "image-damaged"
            }
        }

        package var message: String {
            switch self {
            case .unknownType: "This is not a JPEG, PNG, GIF or WebP picture."
            case .tooManyPixels(let limit): "The picture has more than \(limit) megapixels. Make it smaller and try again."
            case .tooLarge(let limit): "The picture is larger than \(limit / 1_048_576) MB."
            case .damaged: "The picture could not be read. Export it again."
            }
        }
    }

    package let bytes: [UInt8]
    package let format: Format
    package let width: Int, height: Int

    package var mediaType: String { "image/\(format.rawValue)" }

    package static let maxMegapixels = 40
    package static let maxBytes = 40 << 20

    /// - Parameters:
    ///   - maxEdge: the longer side in pixels after shrinking; a smaller picture is never enlarged.
    ///   - format: nil keeps transparency where the type may have it (WebP), else JPEG.
    ///   - quality: 1…100, for JPEG and WebP.
    /// - Throws: `Image.Refusal`. Blocking: up to some hundred milliseconds.
    package static func reencode(_ source: [UInt8], maxEdge: Int, format: Format? = nil, quality: Int = 82)
        throws(Refusal) -> Image {
        guard source.count <= maxBytes else { throw .tooLarge(limitBytes: maxBytes) }
        guard let kind = FileKind.sniff(source), [.jpeg, .png, .gif, .webp].contains(kind) else { throw .unknownType }
        guard let header = ImageHeader(source, kind) else { throw .damaged }
        // Compared by division first: two 31-bit edges must not overflow.
        guard header.width <= 60_000, header.height <= 60_000,
              header.width * header.height <= maxMegapixels * 1_000_000 else {
            throw .tooManyPixels(limitMegapixels: maxMegapixels)
        }
        _ = quiet
        guard var image = decode(source, kind) else { throw .damaged }
        defer { gdImageDestroy(image) }
        guard gdImagePaletteToTrueColor(image) != 0 else { throw .damaged }
        try shrink(&image, to: maxEdge)
        try turn(&image, header.orientation)
        let chosen = format ?? (kind == .jpeg ? .jpeg : .webp)
        guard let bytes = encode(image, chosen, quality) else { throw .damaged }
        return Image(bytes: bytes, format: chosen, width: Int(image.pointee.sx), height: Int(image.pointee.sy))
    }

    /// gd complains on standard error about every broken file; the refusal says it already.
    private static let quiet: Void = gdSetErrorMethod { _, _, _ in }

    private static func decode(_ source: [UInt8], _ kind: FileKind) -> gdImagePtr? {
        source.withUnsafeBytes { raw in
            let data = UnsafeMutableRawPointer(mutating: raw.baseAddress), count = Int32(raw.count)
            return switch kind {
            case .jpeg: gdImageCreateFromJpegPtrEx(count, data, 1)
            case .png: gdImageCreateFromPngPtr(count, data)
            case .gif: gdImageCreateFromGifPtr(count, data)
            case .webp: gdImageCreateFromWebpPtr(count, data)
            default: nil
            }
        }
    }

    private static func shrink(_ image: inout gdImagePtr, to maxEdge: Int) throws(Refusal) {
        let width = Int(image.pointee.sx), height = Int(image.pointee.sy)
        let longer = max(width, height)
        guard longer > maxEdge else { return }
        let newWidth = Int32(max(1, width * maxEdge / longer)), newHeight = Int32(max(1, height * maxEdge / longer))
        guard let small = gdImageCreateTrueColor(newWidth, newHeight) else { throw .damaged }
        gdImageAlphaBlending(small, 0)
        // Averages every source pixel; bicubic would skip most of a large photo and shimmer.
        gdImageCopyResampled(small, image, 0, 0, 0, 0, newWidth, newHeight, Int32(width), Int32(height))
        gdImageDestroy(image)
        image = small
    }

    /// Applies the orientation that is lost with the EXIF block.
    private static func turn(_ image: inout gdImagePtr, _ orientation: Int) throws(Refusal) {
        if [2, 4, 5, 7].contains(orientation) { gdImageFlipHorizontal(image) }
        // Degrees counter-clockwise, after the mirroring above.
        let degrees: Float = switch orientation { case 3, 4: 180; case 5, 8: 90; case 6, 7: 270; default: 0 }
        guard degrees > 0 else { return }
        guard let turned = gdImageRotateInterpolated(image, degrees, 0) else { throw .damaged }
        gdImageDestroy(image)
        image = turned
    }

    private static func encode(_ image: gdImagePtr, _ format: Format, _ quality: Int) -> [UInt8]? {
        var count: Int32 = 0
        var bytes: UnsafeMutableRawPointer?
        switch format {
        case .jpeg:
            // JPEG has no transparency: what shone through becomes white, not black.
            guard let flat = gdImageCreateTrueColor(image.pointee.sx, image.pointee.sy) else { return nil }
            defer { gdImageDestroy(flat) }
            gdImageFilledRectangle(flat, 0, 0, image.pointee.sx, image.pointee.sy, 0xFFFFFF)
            gdImageCopy(flat, image, 0, 0, 0, 0, image.pointee.sx, image.pointee.sy)
            gdImageInterlace(flat, 1)
            bytes = gdImageJpegPtr(flat, &count, Int32(quality))
        case .png:
            gdImageSaveAlpha(image, 1)
            bytes = gdImagePngPtr(image, &count)
        case .webp:
            gdImageSaveAlpha(image, 1)
            bytes = gdImageWebpPtrEx(image, &count, Int32(quality))
        }
        guard let bytes else { return nil }
        defer { gdFree(bytes) }
        return count > 0 ? Array(UnsafeRawBufferPointer(start: bytes, count: Int(count))) : nil
    }
}
