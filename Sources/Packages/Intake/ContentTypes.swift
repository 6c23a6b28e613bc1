/// Media types by file ending, and which are worth packing.
enum ContentTypes {
    static func type(of path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: ".") else { return "application/octet-stream" }
        return table[name[name.index(after: dot)...].lowercased()] ?? "application/octet-stream"
    }

    /// Text compresses; pictures, sound and film are compressed already.
    static func isPackable(_ type: String) -> Bool {
        type.hasPrefix("text/") || ["application/json", "application/xml", "image/svg+xml", "application/wasm", "font/ttf", "font/otf",
                                    "application/vnd.ms-fontobject", "image/bmp"].contains(type)
    }

    // No charset: old packages say theirs in the page, and a header would overrule it.
    private static let table: [String: String] = [
        "html": "text/html", "htm": "text/html", "xhtml": "application/xhtml+xml", "xml": "application/xml", "xsd": "application/xml",
        "xsl": "application/xml", "dtd": "application/xml-dtd", "css": "text/css", "js": "text/javascript", "mjs": "text/javascript",
        "json": "application/json", "map": "application/json", "txt": "text/plain", "csv": "text/csv", "vtt": "text/vtt",
        "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "svg": "image/svg+xml", "webp": "image/webp",
        "avif": "image/avif", "bmp": "image/bmp", "ico": "image/x-icon", "cur": "image/x-icon", "tif": "image/tiff", "tiff": "image/tiff",
        "mp3": "audio/mpeg", "m4a": "audio/mp4", "aac": "audio/aac", "oga": "audio/ogg", "ogg": "audio/ogg", "wav": "audio/wav",
        "weba": "audio/webm", "mp4": "video/mp4", "m4v": "video/mp4", "webm": "video/webm", "ogv": "video/ogg", "mov": "video/quicktime",
        "m3u8": "application/vnd.apple.mpegurl", "ts": "video/mp2t", "woff": "font/woff", "woff2": "font/woff2", "ttf": "font/ttf",
        "otf": "font/otf", "eot": "application/vnd.ms-fontobject", "pdf": "application/pdf", "wasm": "application/wasm",
        "swf": "application/x-shockwave-flash", "zip": "application/zip", "doc": "application/msword",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "xls": "application/vnd.ms-excel",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "ppt": "application/vnd.ms-powerpoint",
        "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation", "rtf": "application/rtf",
        // Never run here; shown as what they are.
        "php": "text/plain", "asp": "text/plain", "aspx": "text/plain", "jsp": "text/plain", "cgi": "text/plain", "pl": "text/plain",
    ]
}
