#include "internal.h"

#include <openssl/rsa.h>
#include <string.h>
#include <xmlsec/buffer.h>
#include <xmlsec/crypto.h>
#include <xmlsec/xmlenc.h>

#define XENC11 ((const xmlChar *)"http://www.w3.org/2009/xmlenc11#")

typedef struct cipher {
    const char *href;
    size_t key_bytes;
} cipher;

static const cipher ciphers[] = {
    { "http://www.w3.org/2001/04/xmlenc#aes128-cbc", 16 }, { "http://www.w3.org/2001/04/xmlenc#aes192-cbc", 24 },
    { "http://www.w3.org/2001/04/xmlenc#aes256-cbc", 32 }, { "http://www.w3.org/2009/xmlenc11#aes128-gcm", 16 },
    { "http://www.w3.org/2009/xmlenc11#aes192-gcm", 24 }, { "http://www.w3.org/2009/xmlenc11#aes256-gcm", 32 },
    { NULL, 0 },
};

static size_t key_bytes_of(xmlNodePtr data, laurel_sec_problem *problem) {
    xmlNodePtr method = sec_child(data, XENC, "EncryptionMethod", NULL);
    xmlChar *href = method ? xmlGetNoNsProp(method, (const xmlChar *)"Algorithm") : NULL;
    size_t bytes = 0;
    for (const cipher *c = ciphers; href && c->href; c++) if (xmlStrEqual(href, (const xmlChar *)c->href)) bytes = c->key_bytes;
    if (bytes == 0) sec_say(problem, method ? method : data, href ? href : (const xmlChar *)"");
    xmlFree(href);
    return bytes;
}

static const EVP_MD *named_digest(xmlNodePtr node, const EVP_MD *otherwise) {
    if (!node) return otherwise;
    xmlChar *href = xmlGetNoNsProp(node, (const xmlChar *)"Algorithm");
    const char *mark = href ? strrchr((const char *)href, '#') : NULL;
    const EVP_MD *digest = NULL;
    if (mark && (!strcmp(mark, "#sha1") || !strcmp(mark, "#mgf1sha1"))) digest = EVP_sha1();
    if (mark && (!strcmp(mark, "#sha256") || !strcmp(mark, "#mgf1sha256"))) digest = EVP_sha256();
    if (mark && (!strcmp(mark, "#sha384") || !strcmp(mark, "#mgf1sha384"))) digest = EVP_sha384();
    if (mark && (!strcmp(mark, "#sha512") || !strcmp(mark, "#mgf1sha512"))) digest = EVP_sha512();
    xmlFree(href);
    return digest;
}

/// The digests of RSA-OAEP; 0 when the key was wrapped otherwise (PKCS#1 v1.5 gives its secrets to who asks often enough).
static int oaep(xmlNodePtr key, const EVP_MD **digest, const EVP_MD **mask, laurel_sec_problem *problem) {
    xmlNodePtr method = sec_child(key, XENC, "EncryptionMethod", NULL);
    xmlChar *href = method ? xmlGetNoNsProp(method, (const xmlChar *)"Algorithm") : NULL;
    int is_old = href && xmlStrEqual(href, (const xmlChar *)"http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p");
    int is_new = href && xmlStrEqual(href, (const xmlChar *)"http://www.w3.org/2009/xmlenc11#rsa-oaep");
    int has_label = method && sec_child(method, XENC, "OAEPparams", NULL) != NULL;
    if ((!is_old && !is_new) || has_label) {
        sec_say(problem, method ? method : key, href ? href : (const xmlChar *)"");
        xmlFree(href);
        return 0;
    }
    xmlFree(href);
    *digest = named_digest(sec_child(method, DSIG, "DigestMethod", NULL), EVP_sha1());
    *mask = is_new ? named_digest(sec_child(method, XENC11, "MGF", NULL), EVP_sha1()) : EVP_sha1();
    if (!*digest || !*mask) { sec_say(problem, method, (const xmlChar *)"DigestMethod"); return 0; }
    return 1;
}

static int unwrap(xmlNodePtr encrypted_key, const char *pem, const EVP_MD *digest, const EVP_MD *mask, size_t wanted,
                  unsigned char *out) {
    xmlNodePtr value = sec_child(sec_child(encrypted_key, XENC, "CipherData", NULL), XENC, "CipherValue", NULL);
    xmlChar *text = value ? xmlNodeGetContent(value) : NULL;
    laurel_sec_bytes wrapped = { 0 };
    EVP_PKEY *key = text && sec_base64(text, &wrapped) == LAUREL_SEC_OK ? sec_private_key(pem) : NULL;
    EVP_PKEY_CTX *ctx = key ? EVP_PKEY_CTX_new(key, NULL) : NULL;
    unsigned char room[1024];
    size_t length = sizeof room;
    int fits = ctx && EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA && (size_t)EVP_PKEY_get_size(key) <= sizeof room
        && EVP_PKEY_decrypt_init(ctx) == 1 && EVP_PKEY_CTX_set_rsa_padding(ctx, RSA_PKCS1_OAEP_PADDING) == 1
        && EVP_PKEY_CTX_set_rsa_oaep_md(ctx, digest) == 1 && EVP_PKEY_CTX_set_rsa_mgf1_md(ctx, mask) == 1
        && EVP_PKEY_decrypt(ctx, room, &length, wrapped.bytes, wrapped.length) == 1 && length == wanted;
    if (fits) memcpy(out, room, wanted);
    OPENSSL_cleanse(room, sizeof room);
    EVP_PKEY_CTX_free(ctx);
    EVP_PKEY_free(key);
    laurel_sec_free(&wrapped);
    xmlFree(text);
    return fits;
}

static int open_data(xmlNodePtr data, const unsigned char *secret, size_t length) {
    xmlSecKeyPtr key = xmlSecKeyReadMemory(xmlSecKeyDataAesId, secret, (xmlSecSize)length);
    xmlSecEncCtxPtr ctx = key ? xmlSecEncCtxCreate(NULL) : NULL;
    if (!ctx) { if (key) xmlSecKeyDestroy(key); return LAUREL_SEC_NO_MEMORY; }
    ctx->encKey = key;
    // The answer takes the place of EncryptedData in the tree, with the namespaces around it in force.
    int result = xmlSecEncCtxDecrypt(ctx, data) < 0 || !ctx->resultReplaced ? LAUREL_SEC_UNDECIPHERABLE : LAUREL_SEC_OK;
    xmlSecEncCtxDestroy(ctx);
    return result;
}

/// Tries one wrapped key with each private key.
static int try_key(xmlNodePtr encrypted_key, const char *const *pems, size_t count, size_t wanted, unsigned char *secret,
                   laurel_sec_problem *problem) {
    const EVP_MD *digest = NULL, *mask = NULL;
    if (!oaep(encrypted_key, &digest, &mask, problem)) return LAUREL_SEC_CIPHER_ALGORITHM;
    for (size_t i = 0; i < count; i++)
        if (unwrap(encrypted_key, pems[i], digest, mask, wanted, secret)) return LAUREL_SEC_OK;
    return LAUREL_SEC_UNDECIPHERABLE;
}

int laurel_sec_decrypt(laurel_sec_document *document, const char *uri, const char *name, const char *const *key_pems,
                       size_t count, laurel_sec_problem *problem) {
    memset(problem, 0, sizeof *problem);
    sec_forget();
    if (sec_ready() != 0) return LAUREL_SEC_INTERNAL;
    xmlNodePtr holder = sec_target(document, uri, name);
    if (!holder) return LAUREL_SEC_NO_ELEMENT;
    int found = 0;
    xmlNodePtr data = sec_child(holder, XENC, "EncryptedData", &found);
    if (found != 1) return LAUREL_SEC_NO_CIPHER;
    size_t wanted = key_bytes_of(data, problem);
    if (wanted == 0) return LAUREL_SEC_CIPHER_ALGORITHM;
    if (sec_child(sec_child(data, XENC, "CipherData", NULL), XENC, "CipherReference", NULL)) return LAUREL_SEC_NO_CIPHER;

    // Wrapped keys stand inside the data's KeyInfo or beside the data; one for each recipient.
    unsigned char secret[32];
    int result = LAUREL_SEC_NO_CIPHER, tried = 0;
    xmlNodePtr places[2] = { sec_child(data, DSIG, "KeyInfo", NULL), holder };
    for (int p = 0; p < 2 && result != LAUREL_SEC_OK; p++) {
        for (xmlNodePtr n = places[p] ? places[p]->children : NULL; n && result != LAUREL_SEC_OK && tried < 16; n = n->next) {
            if (!sec_is(n, XENC, "EncryptedKey")) continue;
            tried++;
            result = try_key(n, key_pems, count, wanted, secret, problem);
        }
    }
    if (result != LAUREL_SEC_OK) return result;
    result = open_data(data, secret, wanted);
    OPENSSL_cleanse(secret, sizeof secret);
    if (result != LAUREL_SEC_OK) { sec_explain(problem); return result; }

    // What was inside goes up into the holder's place; it must be one element and nothing else.
    xmlNodePtr inner = NULL;
    for (xmlNodePtr n = holder->children; n; n = n->next) {
        if (n->type != XML_ELEMENT_NODE || sec_is(n, XENC, "EncryptedKey")) continue;
        if (inner) return LAUREL_SEC_NO_CIPHER;
        inner = n;
    }
    if (!inner) return LAUREL_SEC_NO_CIPHER;
    xmlUnlinkNode(inner);
    xmlReplaceNode(holder, inner);
    // The inner element used namespaces that the holder declared.
    xmlReconciliateNs(document->doc, inner);
    xmlFreeNode(holder);
    return sec_inspect(document->doc, problem);
}
