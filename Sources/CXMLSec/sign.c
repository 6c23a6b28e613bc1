#include "internal.h"

#include <openssl/x509.h>
#include <string.h>
#include <xmlsec/crypto.h>
#include <xmlsec/openssl/evp.h>
#include <xmlsec/templates.h>
#include <xmlsec/xmldsig.h>

static xmlNodePtr add_template(xmlDocPtr doc, const xmlChar *id, laurel_sec_span certificate) {
    xmlChar uri[300];
    xmlStrPrintf(uri, sizeof uri, "#%s", id);
    xmlNodePtr signature = xmlSecTmplSignatureCreateNsPref(doc, xmlSecTransformExclC14NId, xmlSecTransformRsaSha256Id, NULL,
                                                           (const xmlChar *)"ds");
    if (!signature) return NULL;
    xmlNodePtr reference = xmlSecTmplSignatureAddReference(signature, xmlSecTransformSha256Id, NULL, uri, NULL);
    xmlNodePtr info = xmlSecTmplSignatureEnsureKeyInfo(signature, NULL);
    xmlNodePtr data = info ? xmlSecTmplKeyInfoAddX509Data(info) : NULL;
    if (!reference || !data || !xmlSecTmplReferenceAddTransform(reference, xmlSecTransformEnvelopedId)
        || !xmlSecTmplReferenceAddTransform(reference, xmlSecTransformExclC14NId)) {
        xmlFreeNode(signature);
        return NULL;
    }
    // The certificate is written by us: the library would want it inside the key.
    size_t room = 4 * ((certificate.length + 2) / 3) + 1;
    unsigned char *text = xmlMalloc(room);
    if (text) {
        EVP_EncodeBlock(text, certificate.bytes, (int)certificate.length);
        xmlNewTextChild(data, data->ns, (const xmlChar *)"X509Certificate", text);
        xmlFree(text);
    }
    return signature;
}

int laurel_sec_sign(const char *bytes, size_t length, const char *after_uri, const char *after_name, const char *key_pem,
                    laurel_sec_span certificate, laurel_sec_bytes *out, laurel_sec_problem *problem) {
    memset(out, 0, sizeof *out);
    laurel_sec_document *document = NULL;
    int result = laurel_sec_open(bytes, length, &document, problem);
    if (result != LAUREL_SEC_OK) return result;
    sec_forget();
    result = LAUREL_SEC_INTERNAL;
    xmlDocPtr doc = document->doc;
    xmlNodePtr root = xmlDocGetRootElement(doc);
    xmlAttrPtr attribute = xmlHasNsProp(root, (const xmlChar *)"ID", NULL);
    xmlChar *id = xmlGetNoNsProp(root, (const xmlChar *)"ID");
    xmlSecDSigCtxPtr ctx = NULL;
    xmlChar *text = NULL;
    EVP_PKEY *pkey = sec_private_key(key_pem);
    if (!pkey) { result = LAUREL_SEC_KEY; goto done; }
    if (!id || strlen((const char *)id) > 256 || !xmlAddID(NULL, doc, id, attribute)) goto done;
    xmlNodePtr signature = add_template(doc, id, certificate);
    if (!signature) goto done;
    xmlNodePtr after = after_name ? sec_child(root, (const xmlChar *)after_uri, after_name, NULL) : NULL;
    if (after) xmlAddNextSibling(after, signature);
    else if (root->children) xmlAddPrevSibling(root->children, signature);
    else xmlAddChild(root, signature);

    ctx = xmlSecDSigCtxCreate(NULL);
    xmlSecKeyDataPtr data = ctx ? xmlSecOpenSSLEvpKeyAdopt(pkey) : NULL;
    if (!data) goto done;
    pkey = NULL;
    ctx->signKey = xmlSecKeyCreate();
    if (!ctx->signKey || xmlSecKeySetValue(ctx->signKey, data) < 0) { xmlSecKeyDataDestroy(data); goto done; }
    // KeyInfo stays as written above.
    if (xmlSecPtrListAdd(&ctx->keyInfoWriteCtx.enabledKeyData, (void *)xmlSecKeyDataNameId) < 0) goto done;
    if (xmlSecDSigCtxSign(ctx, signature) < 0) goto done;
    int size = 0;
    xmlDocDumpMemoryEnc(doc, &text, &size, "UTF-8");
    if (text) result = sec_copy(text, (size_t)size, out);
done:
    sec_explain(problem);
    if (ctx) xmlSecDSigCtxDestroy(ctx);
    EVP_PKEY_free(pkey);
    xmlFree(text);
    xmlFree(id);
    laurel_sec_close(document);
    return result;
}

int laurel_sec_sign_bytes(const char *key_pem, int bits, laurel_sec_span content, laurel_sec_bytes *out) {
    memset(out, 0, sizeof *out);
    EVP_PKEY *key = sec_private_key(key_pem);
    if (!key) return LAUREL_SEC_KEY;
    int result = LAUREL_SEC_INTERNAL;
    EVP_MD_CTX *ctx = EVP_MD_CTX_new();
    size_t length = 0;
    unsigned char room[1024];
    if (ctx && EVP_DigestSignInit(ctx, NULL, sec_digest(bits), NULL, key) == 1
        && EVP_DigestSign(ctx, NULL, &length, content.bytes, content.length) == 1 && length <= sizeof room
        && EVP_DigestSign(ctx, room, &length, content.bytes, content.length) == 1)
        result = sec_copy(room, length, out);
    EVP_MD_CTX_free(ctx);
    EVP_PKEY_free(key);
    return result;
}

int laurel_sec_verify_bytes(laurel_sec_span certificate, int is_ec, int bits, laurel_sec_span content,
                            laurel_sec_span signature) {
    EVP_PKEY *key = sec_public_key(certificate);
    if (!key) return LAUREL_SEC_KEY;
    int result = LAUREL_SEC_OTHER_KEY;
    EVP_MD_CTX *ctx = EVP_MD_CTX_new();
    int kind = EVP_PKEY_get_base_id(key);
    if (ctx && kind == (is_ec ? EVP_PKEY_EC : EVP_PKEY_RSA) && sec_digest(bits)
        && EVP_DigestVerifyInit(ctx, NULL, sec_digest(bits), NULL, key) == 1
        && EVP_DigestVerify(ctx, signature.bytes, signature.length, content.bytes, content.length) == 1)
        result = LAUREL_SEC_OK;
    EVP_MD_CTX_free(ctx);
    EVP_PKEY_free(key);
    return result;
}
