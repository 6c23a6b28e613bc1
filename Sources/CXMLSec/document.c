#include "internal.h"

#include <libxml/c14n.h>
#include <libxml/hash.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <xmlsec/crypto.h>
#include <xmlsec/errors.h>
#include <xmlsec/openssl/app.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;
static int is_ready = -1;
static __thread char reported[256];

static void on_report(const char *file, int line, const char *function, const char *object, const char *subject,
                      int reason, const char *message) {
    (void)file; (void)line;
    if (reported[0]) return;
    snprintf(reported, sizeof reported, "%s %s %s (%d) %s", function ? function : "", object ? object : "",
             subject ? subject : "", reason, message ? message : "");
}

static void set_up(void) {
    xmlInitParser();
    if (xmlSecInit() < 0) return;
    if (xmlSecCheckVersion() != 1) return;
    if (xmlSecOpenSSLAppInit(NULL) < 0 || xmlSecOpenSSLInit() < 0) return;
    // Last: the OpenSSL part sets a callback of its own, which writes to standard error.
    xmlSecErrorsSetCallback(on_report);
    is_ready = 0;
}

int sec_ready(void) {
    pthread_once(&once, set_up);
    return is_ready;
}

void sec_forget(void) { reported[0] = 0; }

void sec_explain(laurel_sec_problem *problem) {
    if (problem && !problem->detail[0]) snprintf(problem->detail, sizeof problem->detail, "%s", reported);
}

void sec_say(laurel_sec_problem *problem, xmlNodePtr node, const xmlChar *words) {
    if (!problem) return;
    if (node) problem->line = (int)xmlGetLineNo(node);
    snprintf(problem->detail, sizeof problem->detail, "%s", words ? (const char *)words : "");
}

void laurel_sec_free(laurel_sec_bytes *bytes) {
    free(bytes->bytes);
    bytes->bytes = NULL;
    bytes->length = 0;
}

int sec_copy(const void *bytes, size_t length, laurel_sec_bytes *out) {
    out->bytes = malloc(length + 1);
    if (!out->bytes) return LAUREL_SEC_NO_MEMORY;
    memcpy(out->bytes, bytes, length);
    out->bytes[length] = 0;
    out->length = length;
    return LAUREL_SEC_OK;
}

int sec_is(xmlNodePtr node, const xmlChar *uri, const char *name) {
    return node && node->type == XML_ELEMENT_NODE && xmlStrEqual(node->name, (const xmlChar *)name) && node->ns
        && xmlStrEqual(node->ns->href, uri);
}

xmlNodePtr sec_child(xmlNodePtr parent, const xmlChar *uri, const char *name, int *count) {
    xmlNodePtr first = NULL;
    int found = 0;
    for (xmlNodePtr n = parent ? parent->children : NULL; n; n = n->next) {
        if (!sec_is(n, uri, name)) continue;
        if (!first) first = n;
        found++;
    }
    if (count) *count = found;
    return first;
}

xmlNodePtr sec_target(const laurel_sec_document *document, const char *uri, const char *name) {
    xmlNodePtr root = xmlDocGetRootElement(document->doc);
    if (!name) return root;
    int count = 0;
    xmlNodePtr child = sec_child(root, (const xmlChar *)uri, name, &count);
    return count == 1 ? child : NULL;
}

/// The next node in document order within `root`.
static xmlNodePtr next_of(xmlNodePtr node, xmlNodePtr root) {
    if (node->type == XML_ELEMENT_NODE && node->children) return node->children;
    while (node != root && !node->next) node = node->parent;
    return node == root ? NULL : node->next;
}

int sec_inspect(xmlDocPtr doc, laurel_sec_problem *problem) {
    xmlNodePtr root = xmlDocGetRootElement(doc);
    xmlHashTablePtr ids = xmlHashCreate(64);
    if (!ids) return LAUREL_SEC_NO_MEMORY;
    int result = LAUREL_SEC_OK;
    for (xmlNodePtr n = root; n && result == LAUREL_SEC_OK; n = next_of(n, root)) {
        if (n->type == XML_TEXT_NODE || n->type == XML_CDATA_SECTION_NODE) continue;
        if (n->type != XML_ELEMENT_NODE) {
            sec_say(problem, n, n->parent ? n->parent->name : NULL);
            result = LAUREL_SEC_COMMENT;
            break;
        }
        for (xmlAttrPtr a = n->properties; a; a = a->next) {
            if (xmlStrcasecmp(a->name, (const xmlChar *)"id") != 0) continue;
            xmlChar *value = xmlNodeListGetString(doc, a->children, 1);
            if (value && xmlHashAddEntry(ids, value, (void *)1) != 0) {
                sec_say(problem, n, value);
                result = LAUREL_SEC_DUPLICATE_ID;
            }
            xmlFree(value);
        }
    }
    xmlHashFree(ids, NULL);
    return result;
}

// Called on "<!DOCTYPE name", before any declaration in it.
static void on_doctype(void *user, const xmlChar *name, const xmlChar *public_id, const xmlChar *system_id) {
    (void)name; (void)public_id; (void)system_id;
    xmlParserCtxtPtr parser = user;
    *(int *)parser->_private = 1;
    xmlStopParser(parser);
}

int laurel_sec_open(const char *bytes, size_t length, laurel_sec_document **out, laurel_sec_problem *problem) {
    memset(problem, 0, sizeof *problem);
    *out = NULL;
    if (sec_ready() != 0) return LAUREL_SEC_INTERNAL;
    if (length == 0 || length > (size_t)INT32_MAX) return LAUREL_SEC_MALFORMED;
    xmlParserCtxtPtr parser = xmlCreateMemoryParserCtxt(bytes, (int)length);
    if (!parser) return LAUREL_SEC_NO_MEMORY;
    int has_doctype = 0;
    parser->_private = &has_doctype;
    parser->sax->internalSubset = on_doctype;
    // NOENT makes &amp; in attributes an ampersand; no other entity can have been declared.
    xmlCtxtUseOptions(parser, XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    xmlParseDocument(parser);
    xmlDocPtr doc = parser->myDoc;
    int is_good = parser->wellFormed && doc && xmlDocGetRootElement(doc);
    xmlErrorPtr last = xmlCtxtGetLastError(parser);
    if (!is_good && last) {
        problem->line = last->line;
        snprintf(problem->detail, sizeof problem->detail, "%s", last->message ? last->message : "");
        size_t end = strlen(problem->detail);
        while (end > 0 && problem->detail[end - 1] <= ' ') problem->detail[--end] = 0;
    }
    parser->myDoc = NULL;
    xmlFreeParserCtxt(parser);
    int result = has_doctype ? LAUREL_SEC_DOCTYPE : is_good ? LAUREL_SEC_OK : LAUREL_SEC_MALFORMED;
    if (result == LAUREL_SEC_OK && doc->intSubset) result = LAUREL_SEC_DOCTYPE;
    if (result == LAUREL_SEC_OK) result = sec_inspect(doc, problem);
    if (result == LAUREL_SEC_OK) {
        *out = malloc(sizeof **out);
        if (*out) (*out)->doc = doc; else result = LAUREL_SEC_NO_MEMORY;
    }
    if (result != LAUREL_SEC_OK && doc) xmlFreeDoc(doc);
    return result;
}

void laurel_sec_close(laurel_sec_document *document) {
    if (!document) return;
    xmlFreeDoc(document->doc);
    free(document);
}

int laurel_sec_count(const laurel_sec_document *document, const char *uri, const char *name) {
    xmlNodePtr root = xmlDocGetRootElement(document->doc);
    int count = 0;
    for (xmlNodePtr n = root; n; n = next_of(n, root)) count += sec_is(n, (const xmlChar *)uri, name);
    return count;
}

static int is_inside(void *user, xmlNodePtr node, xmlNodePtr parent) {
    xmlNodePtr root = user;
    // Namespace declarations come as nodes of another shape: their element is `parent`.
    xmlNodePtr n = node->type == XML_NAMESPACE_DECL ? parent : node;
    for (; n; n = n->parent) if (n == root) return 1;
    return 0;
}

int sec_canonical_of(xmlDocPtr doc, xmlNodePtr node, laurel_sec_bytes *out) {
    xmlOutputBufferPtr buffer = xmlAllocOutputBuffer(NULL);
    if (!buffer) return LAUREL_SEC_NO_MEMORY;
    int result = LAUREL_SEC_INTERNAL;
    if (xmlC14NExecute(doc, is_inside, node, XML_C14N_EXCLUSIVE_1_0, NULL, 0, buffer) >= 0) {
        xmlOutputBufferFlush(buffer);
        result = sec_copy(xmlOutputBufferGetContent(buffer), xmlOutputBufferGetSize(buffer), out);
    }
    xmlOutputBufferClose(buffer);
    return result;
}

int laurel_sec_canonical(laurel_sec_document *document, const char *uri, const char *name, laurel_sec_bytes *out) {
    xmlNodePtr node = sec_target(document, uri, name);
    if (!node) return LAUREL_SEC_NO_ELEMENT;
    return sec_canonical_of(document->doc, node, out);
}
