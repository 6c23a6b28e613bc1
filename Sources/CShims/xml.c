#include "cshims.h"

#include <iconv.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

typedef struct reading {
    const laurel_xml_sink *sink;
    laurel_xml_error *error;
    xmlParserCtxtPtr parser;
    int depth;
    int max_depth;
    int result;
} reading;

static int line_of(const reading *r) {
    return r->parser && r->parser->input ? r->parser->input->line : 0;
}

static void stop(reading *r, int result) {
    if (r->result == LAUREL_XML_OK) {
        r->result = result;
        r->error->line = line_of(r);
    }
    if (r->parser) xmlStopParser(r->parser);
}

static void on_start(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                     int namespace_count, const xmlChar **namespaces,
                     int attribute_count, int defaulted, const xmlChar **attributes) {
    (void)namespace_count; (void)namespaces; (void)defaulted;
    reading *r = user;
    if (r->result != LAUREL_XML_OK) return;
    if (++r->depth > r->max_depth) { stop(r, LAUREL_XML_TOO_DEEP); return; }
    const laurel_xml_sink *s = r->sink;
    if (s->start(s->context, (const char *)name, (const char *)prefix, (const char *)uri, line_of(r)) != 0) {
        stop(r, LAUREL_XML_STOPPED);
        return;
    }
    // Five pointers per attribute: local name, prefix, URI, value's begin and end.
    for (int i = 0; i < attribute_count; i++) {
        const xmlChar **a = attributes + 5 * i;
        if (s->attribute(s->context, (const char *)a[0], (const char *)a[1], (const char *)a[2],
                         (const char *)a[3], (size_t)(a[4] - a[3])) != 0) {
            stop(r, LAUREL_XML_STOPPED);
            return;
        }
    }
}

static void on_end(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
    (void)name; (void)prefix; (void)uri;
    reading *r = user;
    if (r->result != LAUREL_XML_OK) return;
    r->depth--;
    if (r->sink->end(r->sink->context) != 0) stop(r, LAUREL_XML_STOPPED);
}

static void on_text(void *user, const xmlChar *bytes, int length) {
    reading *r = user;
    if (r->result != LAUREL_XML_OK || r->depth == 0) return;
    if (r->sink->text(r->sink->context, (const char *)bytes, (size_t)length) != 0) stop(r, LAUREL_XML_STOPPED);
}

// Called on reading "<!DOCTYPE name", before the internal subset: nothing of it is ever parsed.
static void on_doctype(void *user, const xmlChar *name, const xmlChar *public_id, const xmlChar *system_id) {
    (void)name; (void)public_id; (void)system_id;
    stop(user, LAUREL_XML_DOCTYPE);
}

static void on_error(void *user, xmlErrorPtr problem) {
    reading *r = user;
    // Undeclared prefixes and relative namespace names are common in real exports and harmless here.
    if (problem->domain == XML_FROM_NAMESPACE || problem->level < XML_ERR_ERROR) return;
    if (r->result != LAUREL_XML_OK) return;
    r->result = problem->code == XML_ERR_NO_MEMORY ? LAUREL_XML_NO_MEMORY : LAUREL_XML_MALFORMED;
    r->error->line = problem->line;
    if (problem->message) {
        strncpy(r->error->message, problem->message, sizeof r->error->message - 1);
        size_t end = strlen(r->error->message);
        while (end > 0 && (r->error->message[end - 1] == '\n' || r->error->message[end - 1] == ' '))
            r->error->message[--end] = 0;
    }
}

static pthread_once_t once = PTHREAD_ONCE_INIT;
static void set_up(void) { xmlInitParser(); }

static void handle(xmlSAXHandler *handler) {
    memset(handler, 0, sizeof *handler);
    handler->initialized = XML_SAX2_MAGIC;
    handler->startElementNs = on_start;
    handler->endElementNs = on_end;
    handler->characters = on_text;
    handler->ignorableWhitespace = on_text;
    handler->cdataBlock = on_text;
    handler->internalSubset = on_doctype;
    handler->serror = on_error;
}

static void finish(reading *r) {
    xmlParserCtxtPtr parser = r->parser;
    if (parser->myDoc) xmlFreeDoc(parser->myDoc);
    parser->myDoc = NULL;
    xmlFreeParserCtxt(parser);
}

int laurel_xml_read(const char *bytes, size_t length, int max_depth, const laurel_xml_sink *sink,
                    laurel_xml_error *error) {
    pthread_once(&once, set_up);
    memset(error, 0, sizeof *error);
    if (length > (size_t)INT32_MAX) return LAUREL_XML_NO_MEMORY;

    xmlSAXHandler handler;
    handle(&handler);
    reading r = { .sink = sink, .error = error, .max_depth = max_depth, .result = LAUREL_XML_OK };
    r.parser = xmlCreatePushParserCtxt(&handler, &r, NULL, 0, NULL);
    if (!r.parser) return LAUREL_XML_NO_MEMORY;
    // HUGE lifts libxml2's own depth of 256 and text of 10 MB; ours are set by the caller and are lower.
    // NOENT makes &amp; in attributes an ampersand. No other entity can exist: on_doctype stops before one is declared.
    xmlCtxtUseOptions(r.parser, XML_PARSE_NONET | XML_PARSE_IGNORE_ENC | XML_PARSE_HUGE | XML_PARSE_NOENT);
    int code = xmlParseChunk(r.parser, bytes, (int)length, 1);
    if (r.result == LAUREL_XML_OK && code != 0 && !r.parser->wellFormed) {
        r.result = LAUREL_XML_MALFORMED;
        error->line = line_of(&r);
    }
    finish(&r);
    return r.result;
}

struct laurel_xml_stream {
    reading r;
    xmlSAXHandler handler;
    laurel_xml_error error;
};

laurel_xml_stream *laurel_xml_open(int max_depth, const laurel_xml_sink *sink) {
    pthread_once(&once, set_up);
    laurel_xml_stream *stream = calloc(1, sizeof *stream);
    if (!stream) return NULL;
    handle(&stream->handler);
    stream->r = (reading){ .sink = sink, .error = &stream->error, .max_depth = max_depth, .result = LAUREL_XML_OK };
    stream->r.parser = xmlCreatePushParserCtxt(&stream->handler, &stream->r, NULL, 0, NULL);
    if (!stream->r.parser) { free(stream); return NULL; }
    // Without HUGE: what must be held whole, such as one attribute, stays small.
    xmlCtxtUseOptions(stream->r.parser, XML_PARSE_NONET | XML_PARSE_IGNORE_ENC | XML_PARSE_NOENT);
    return stream;
}

int laurel_xml_feed(laurel_xml_stream *stream, const char *bytes, size_t length, int last, laurel_xml_error *error) {
    reading *r = &stream->r;
    while (r->result == LAUREL_XML_OK && (length > 0 || last)) {
        int piece = length > (1 << 20) ? (1 << 20) : (int)length;
        int ends = last && (size_t)piece == length;
        int code = xmlParseChunk(r->parser, bytes, piece, ends);
        bytes += piece;
        length -= (size_t)piece;
        if (r->result == LAUREL_XML_OK && code != 0 && !r->parser->wellFormed) {
            r->result = LAUREL_XML_MALFORMED;
            stream->error.line = line_of(r);
        }
        if (ends) break;
    }
    *error = stream->error;
    return r->result;
}

void laurel_xml_close(laurel_xml_stream *stream) {
    if (!stream) return;
    finish(&stream->r);
    free(stream);
}

char *laurel_xml_transcode(const char *charset, const char *bytes, size_t length, size_t *out_length) {
    iconv_t converter = iconv_open("UTF-8", charset);
    if (converter == (iconv_t)-1) return NULL;
    size_t room = length * 4 + 16;
    char *buffer = malloc(room);
    if (!buffer) { iconv_close(converter); return NULL; }
    char *in = (char *)bytes, *out = buffer;
    size_t in_left = length, out_left = room;
    size_t done = iconv(converter, &in, &in_left, &out, &out_left);
    iconv_close(converter);
    if (done == (size_t)-1 || in_left != 0) { free(buffer); return NULL; }
    *out_length = room - out_left;
    return buffer;
}

void laurel_xml_free(char *buffer) { free(buffer); }
