#pragma once

// Faces of C libraries whose own headers must not reach Swift: libxml2's clash with ICU's, curl's are variadic.

#include <stddef.h>
#include <stdint.h>

// ---- XML (xml.c) ----------------------------------------------------------------------------------------------

/// What a reader is told, in document order. Strings are UTF-8, not owned by the receiver, valid during the call only.
/// `prefix` and `uri` may be NULL. Every function returns 0 to go on and anything else to stop the reading.
typedef struct laurel_xml_sink {
    void *context;
    int (*start)(void *context, const char *name, const char *prefix, const char *uri, int line);
    int (*attribute)(void *context, const char *name, const char *prefix, const char *uri,
                     const char *value, size_t length);
    int (*text)(void *context, const char *bytes, size_t length);
    int (*end)(void *context);
} laurel_xml_sink;

enum {
    LAUREL_XML_OK = 0,
    LAUREL_XML_MALFORMED = 1,   ///< not well-formed; `message` and `line` say where
    LAUREL_XML_DOCTYPE = 2,     ///< a document type declaration; refused before any of it is read
    LAUREL_XML_TOO_DEEP = 3,
    LAUREL_XML_STOPPED = 4,     ///< the sink asked to stop
    LAUREL_XML_NO_MEMORY = 5,
};

typedef struct laurel_xml_error {
    int line;
    char message[200];
} laurel_xml_error;

/// Reads one UTF-8 document. Loads no DTD, expands no entity but the five predefined ones, opens no file and no socket.
/// An encoding named in the declaration is ignored: the caller has already made the bytes UTF-8.
int laurel_xml_read(const char *bytes, size_t length, int max_depth, const laurel_xml_sink *sink,
                    laurel_xml_error *error);

/// The same, fed piece by piece, for documents too large to hold. Names, attributes and comments have libxml2's own bounds.
typedef struct laurel_xml_stream laurel_xml_stream;
/// The sink must live as long as the stream. NULL without memory.
laurel_xml_stream *laurel_xml_open(int max_depth, const laurel_xml_sink *sink);
/// `last` ends the document. Returns one of the codes above; after anything but OK nothing more is read.
int laurel_xml_feed(laurel_xml_stream *stream, const char *bytes, size_t length, int last, laurel_xml_error *error);
void laurel_xml_close(laurel_xml_stream *stream);

/// Converts `length` bytes from the named charset into UTF-8. Returns a buffer to free with `laurel_xml_free`, its
/// size in `out_length`; NULL when the charset is unknown or the bytes are not of it.
char *laurel_xml_transcode(const char *charset, const char *bytes, size_t length, size_t *out_length);
void laurel_xml_free(char *buffer);
