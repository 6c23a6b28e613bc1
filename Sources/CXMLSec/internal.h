#pragma once

#include "cxmlsec.h"

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <openssl/evp.h>
#include <xmlsec/xmlsec.h>
#include <xmlsec/keys.h>
#include <xmlsec/transforms.h>

struct laurel_sec_document {
    xmlDocPtr doc;
};

#define DSIG ((const xmlChar *)"http://www.w3.org/2000/09/xmldsig#")
#define XENC ((const xmlChar *)"http://www.w3.org/2001/04/xmlenc#")

/// Sets the libraries up once. Returns 0 when they are ready.
int sec_ready(void);
/// Forgets what the libraries reported on this thread.
void sec_forget(void);
/// Copies the first thing they reported into `problem`, unless it has words already.
void sec_explain(laurel_sec_problem *problem);
void sec_say(laurel_sec_problem *problem, xmlNodePtr node, const xmlChar *words);

int sec_is(xmlNodePtr node, const xmlChar *uri, const char *name);
/// The first child element of that name; `count` gets how many there are.
xmlNodePtr sec_child(xmlNodePtr parent, const xmlChar *uri, const char *name, int *count);
/// The document element, or its only child of that name; NULL otherwise.
xmlNodePtr sec_target(const laurel_sec_document *document, const char *uri, const char *name);
/// Comments, instructions and repeated ids under the document element.
int sec_inspect(xmlDocPtr doc, laurel_sec_problem *problem);
/// Exclusive canonical form of an element's subtree.
int sec_canonical_of(xmlDocPtr doc, xmlNodePtr node, laurel_sec_bytes *out);
int sec_copy(const void *bytes, size_t length, laurel_sec_bytes *out);

EVP_PKEY *sec_private_key(const char *pem);
EVP_PKEY *sec_public_key(laurel_sec_span der);
const EVP_MD *sec_digest(int bits);
/// Text without white space from base64; length is -1 when it is none.
int sec_base64(const xmlChar *text, laurel_sec_bytes *out);
