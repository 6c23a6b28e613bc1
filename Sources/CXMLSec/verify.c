#include "internal.h"

#include <string.h>
#include <xmlsec/crypto.h>
#include <xmlsec/openssl/evp.h>
#include <xmlsec/xmldsig.h>

typedef struct algorithm {
    const char *href;
    int is_weak;
} algorithm;

static const algorithm signatures[] = {
    { "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", 0 },
    { "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384", 0 },
    { "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512", 0 },
    { "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256", 0 },
    { "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384", 0 },
    { "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512", 0 },
    { "http://www.w3.org/2000/09/xmldsig#rsa-sha1", 1 },
    { NULL, 0 },
};
static const algorithm digests[] = {
    { "http://www.w3.org/2001/04/xmlenc#sha256", 0 },
    { "http://www.w3.org/2001/04/xmldsig-more#sha384", 0 },
    { "http://www.w3.org/2001/04/xmlenc#sha512", 0 },
    { "http://www.w3.org/2000/09/xmldsig#sha1", 1 },
    { NULL, 0 },
};
#define ENVELOPED "http://www.w3.org/2000/09/xmldsig#enveloped-signature"
#define EXCLUSIVE "http://www.w3.org/2001/10/xml-exc-c14n#"
#define EXCLUSIVE_COMMENTS "http://www.w3.org/2001/10/xml-exc-c14n#WithComments"

static int allowed(xmlNodePtr node, const algorithm *list, int allow_sha1, laurel_sec_problem *problem) {
    xmlChar *href = node ? xmlGetNoNsProp(node, (const xmlChar *)"Algorithm") : NULL;
    int result = LAUREL_SEC_ALGORITHM;
    for (; href && list->href; list++) {
        if (!xmlStrEqual(href, (const xmlChar *)list->href)) continue;
        result = list->is_weak && !allow_sha1 ? LAUREL_SEC_WEAK_ALGORITHM : LAUREL_SEC_OK;
        break;
    }
    if (result != LAUREL_SEC_OK) sec_say(problem, node, href ? href : (const xmlChar *)"");
    xmlFree(href);
    return result;
}

static int has_algorithm(xmlNodePtr node, const char *wanted) {
    xmlChar *href = node ? xmlGetNoNsProp(node, (const xmlChar *)"Algorithm") : NULL;
    int same = href && xmlStrEqual(href, (const xmlChar *)wanted);
    xmlFree(href);
    return same;
}

static int is_exclusive(xmlNodePtr node) {
    return has_algorithm(node, EXCLUSIVE) || has_algorithm(node, EXCLUSIVE_COMMENTS);
}

/// First the enveloped signature, then at most exclusive canonicalization.
static int transforms_fit(xmlNodePtr reference, laurel_sec_problem *problem) {
    int count = 0, at = 0;
    xmlNodePtr all = sec_child(reference, DSIG, "Transforms", &count);
    if (count != 1) { sec_say(problem, reference, NULL); return 0; }
    for (xmlNodePtr n = all->children; n; n = n->next) {
        if (n->type != XML_ELEMENT_NODE) continue;
        int fits = sec_is(n, DSIG, "Transform") && ((at == 0 && has_algorithm(n, ENVELOPED)) || (at == 1 && is_exclusive(n)));
        if (!fits) {
            xmlChar *href = xmlGetNoNsProp(n, (const xmlChar *)"Algorithm");
            sec_say(problem, n, href);
            xmlFree(href);
            return 0;
        }
        at++;
    }
    return at >= 1;
}

/// An id that can stand in an XPointer without quoting.
static int is_plain(const xmlChar *id) {
    size_t length = id ? strlen((const char *)id) : 0;
    if (length == 0 || length > 256) return 0;
    return strspn((const char *)id, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-") == length;
}

/// Whether the signature says exactly: "one enveloped signature over the element with this id".
static int check_shape(xmlNodePtr signature, const xmlChar *id, int allow_sha1, laurel_sec_problem *problem) {
    int infos = 0, references = 0, methods = 0, digest_methods = 0;
    xmlNodePtr info = sec_child(signature, DSIG, "SignedInfo", &infos);
    for (xmlNodePtr n = signature->children; n; n = n->next) {
        if (n->type != XML_ELEMENT_NODE) continue;
        if (sec_is(n, DSIG, "SignedInfo") || sec_is(n, DSIG, "SignatureValue") || sec_is(n, DSIG, "KeyInfo")) continue;
        sec_say(problem, n, n->name);
        return LAUREL_SEC_OBJECT;
    }
    xmlNodePtr reference = infos == 1 ? sec_child(info, DSIG, "Reference", &references) : NULL;
    if (references != 1) { sec_say(problem, signature, NULL); return LAUREL_SEC_REFERENCE; }
    xmlChar *uri = xmlGetNoNsProp(reference, (const xmlChar *)"URI");
    int same = uri && uri[0] == '#' && xmlStrEqual(uri + 1, id);
    if (!same) sec_say(problem, reference, uri);
    xmlFree(uri);
    if (!same) return LAUREL_SEC_REFERENCE;
    if (!transforms_fit(reference, problem)) return LAUREL_SEC_TRANSFORM;
    if (!is_exclusive(sec_child(info, DSIG, "CanonicalizationMethod", NULL))) {
        sec_say(problem, info, (const xmlChar *)"CanonicalizationMethod");
        return LAUREL_SEC_TRANSFORM;
    }
    int code = allowed(sec_child(info, DSIG, "SignatureMethod", &methods), signatures, allow_sha1, problem);
    if (code == LAUREL_SEC_OK)
        code = allowed(sec_child(reference, DSIG, "DigestMethod", &digest_methods), digests, allow_sha1, problem);
    if (code == LAUREL_SEC_OK && (methods != 1 || digest_methods != 1)) code = LAUREL_SEC_REFERENCE;
    return code;
}

/// A second fence: what the library itself accepts while it works.
static void restrict_transforms(xmlSecDSigCtxPtr ctx) {
    ctx->enabledReferenceUris = xmlSecTransformUriTypeSameDocument;
    ctx->flags = XMLSEC_DSIG_FLAGS_STORE_SIGNEDINFO_REFERENCES;
    xmlSecTransformId reference[] = {
        xmlSecTransformEnvelopedId, xmlSecTransformExclC14NId, xmlSecTransformExclC14NWithCommentsId, xmlSecTransformInclC14NId,
        xmlSecTransformSha1Id, xmlSecTransformSha256Id, xmlSecTransformSha384Id, xmlSecTransformSha512Id,
    };
    xmlSecTransformId signature[] = {
        xmlSecTransformExclC14NId, xmlSecTransformExclC14NWithCommentsId, xmlSecTransformRsaSha1Id, xmlSecTransformRsaSha256Id,
        xmlSecTransformRsaSha384Id, xmlSecTransformRsaSha512Id, xmlSecTransformEcdsaSha256Id, xmlSecTransformEcdsaSha384Id,
        xmlSecTransformEcdsaSha512Id,
    };
    for (size_t i = 0; i < sizeof reference / sizeof *reference; i++) xmlSecDSigCtxEnableReferenceTransform(ctx, reference[i]);
    for (size_t i = 0; i < sizeof signature / sizeof *signature; i++) xmlSecDSigCtxEnableSignatureTransform(ctx, signature[i]);
}

/// One certificate: OK, CHANGED (the key fits or is not needed to see it) or OTHER_KEY.
static int try_certificate(xmlNodePtr signature, laurel_sec_span certificate, laurel_sec_signed *out) {
    EVP_PKEY *pkey = sec_public_key(certificate);
    if (!pkey) return LAUREL_SEC_KEY;
    xmlSecKeyDataPtr data = xmlSecOpenSSLEvpKeyAdopt(pkey);
    if (!data) { EVP_PKEY_free(pkey); return LAUREL_SEC_KEY; }
    xmlSecKeyPtr key = xmlSecKeyCreate();
    if (!key || xmlSecKeySetValue(key, data) < 0) {
        xmlSecKeyDataDestroy(data);
        if (key) xmlSecKeyDestroy(key);
        return LAUREL_SEC_NO_MEMORY;
    }
    // Without a manager of keys, KeyInfo leads nowhere; with a key set, it is not even looked at.
    xmlSecDSigCtxPtr ctx = xmlSecDSigCtxCreate(NULL);
    if (!ctx) { xmlSecKeyDestroy(key); return LAUREL_SEC_NO_MEMORY; }
    restrict_transforms(ctx);
    ctx->signKey = key;
    int result = LAUREL_SEC_OTHER_KEY;
    int done = xmlSecDSigCtxVerify(ctx, signature);
    xmlSecDSigReferenceCtxPtr reference = xmlSecPtrListGetSize(&ctx->signedInfoReferences) == 1
        ? (xmlSecDSigReferenceCtxPtr)xmlSecPtrListGetItem(&ctx->signedInfoReferences, 0) : NULL;
    if (done == 0 && ctx->status == xmlSecDSigStatusSucceeded && reference
        && reference->status == xmlSecDSigStatusSucceeded) {
        xmlSecBufferPtr bytes = xmlSecDSigReferenceCtxGetPreDigestBuffer(reference);
        result = bytes && xmlSecBufferGetData(bytes)
            ? sec_copy(xmlSecBufferGetData(bytes), xmlSecBufferGetSize(bytes), &out->content) : LAUREL_SEC_INTERNAL;
    } else if (reference && reference->status == xmlSecDSigStatusInvalid) {
        result = LAUREL_SEC_CHANGED;
    }
    xmlSecDSigCtxDestroy(ctx);
    return result;
}

static void note_presented(xmlNodePtr signature, laurel_sec_signed *out) {
    xmlNodePtr info = sec_child(signature, DSIG, "KeyInfo", NULL);
    xmlNodePtr data = sec_child(info, DSIG, "X509Data", NULL);
    xmlNodePtr certificate = sec_child(data, DSIG, "X509Certificate", NULL);
    xmlChar *text = certificate ? xmlNodeGetContent(certificate) : NULL;
    if (text) sec_copy(text, strlen((const char *)text), &out->presented);
    xmlFree(text);
}

int laurel_sec_verify(laurel_sec_document *document, const char *uri, const char *name, const laurel_sec_span *certificates,
                      size_t count, int allow_sha1, laurel_sec_signed *out, laurel_sec_problem *problem) {
    memset(out, 0, sizeof *out);
    memset(problem, 0, sizeof *problem);
    out->certificate = -1;
    sec_forget();
    if (sec_ready() != 0) return LAUREL_SEC_INTERNAL;
    xmlNodePtr element = sec_target(document, uri, name);
    if (!element) return LAUREL_SEC_NO_ELEMENT;
    int found = 0;
    xmlNodePtr signature = sec_child(element, DSIG, "Signature", &found);
    if (found == 0) return LAUREL_SEC_NO_SIGNATURE;
    if (found > 1) { sec_say(problem, signature, NULL); return LAUREL_SEC_SEVERAL_SIGNATURES; }

    xmlAttrPtr attribute = xmlHasNsProp(element, (const xmlChar *)"ID", NULL);
    xmlChar *id = attribute ? xmlGetNoNsProp(element, (const xmlChar *)"ID") : NULL;
    int result = is_plain(id) ? check_shape(signature, id, allow_sha1, problem) : LAUREL_SEC_REFERENCE;
    if (result == LAUREL_SEC_OK) {
        xmlNodePtr info = sec_child(signature, DSIG, "SignedInfo", NULL);
        xmlChar *href = xmlGetNoNsProp(sec_child(info, DSIG, "SignatureMethod", NULL), (const xmlChar *)"Algorithm");
        snprintf(out->algorithm, sizeof out->algorithm, "%s", (const char *)href);
        xmlFree(href);
        note_presented(signature, out);
        // Only this element can be found by an id, so the reference cannot lead anywhere else.
        if (!xmlAddID(NULL, document->doc, id, attribute)) {
            result = LAUREL_SEC_DUPLICATE_ID;
        } else {
            result = LAUREL_SEC_OTHER_KEY;
            for (size_t i = 0; i < count && result != LAUREL_SEC_OK && result != LAUREL_SEC_CHANGED; i++) {
                result = try_certificate(signature, certificates[i], out);
                if (result == LAUREL_SEC_OK) out->certificate = (int)i;
            }
            if (result == LAUREL_SEC_KEY) result = LAUREL_SEC_OTHER_KEY;
            xmlRemoveID(document->doc, attribute);
        }
        if (result != LAUREL_SEC_OK) sec_explain(problem);
    }
    xmlFree(id);
    if (result != LAUREL_SEC_OK) laurel_sec_free(&out->content);
    return result;
}
