#include "menu.h"

#include <stdlib.h>
#include <string.h>

struct entry {
    char *name;
    struct dish dish;
};

struct menu {
    struct entry *entries;
    size_t length;
};

struct menu *menu_new(void) {
    return calloc(1, sizeof(struct menu));
}

bool menu_add(struct menu *menu, const char *name, struct dish dish) {
    size_t size = strlen(name) + 1;
    char *copy = malloc(size);
    if (!copy) return false;
    struct entry *entries = realloc(menu->entries, (menu->length + 1) * sizeof *entries);
    if (!entries) {
        free(copy);
        return false;
    }
    memcpy(copy, name, size);
    entries[menu->length].name = copy;
    entries[menu->length].dish = dish;
    menu->entries = entries;
    menu->length += 1;
    return true;
}

void menu_free(struct menu *menu) {
    for (size_t i = 0; i < menu->length; i++) free(menu->entries[i].name);
    free(menu->entries);
    free(menu);
}

void menu_each(const struct menu *menu, menu_visitor *visit, void *context) {
    for (size_t i = 0; i < menu->length; i++) {
        struct dish dish = menu->entries[i].dish;
        dish.price = menu_price(dish);
        visit(context, menu->entries[i].name, dish);
    }
}
