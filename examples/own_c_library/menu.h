#ifndef MENU_H
#define MENU_H

#include <stdbool.h>
#include <stdint.h>

/* Passed by value, so menu.rs declares the same fields in the same order. */
struct dish {
    uint32_t price;
    uint32_t minutes;
};

/* Passed only by pointer, so Rust need not know its fields. */
struct menu;

/* Return null or false if there is no memory left. `menu_add` copies the name. */
struct menu *menu_new(void);
bool menu_add(struct menu *menu, const char *name, struct dish dish);

/* Frees the menu and its names. */
void menu_free(struct menu *menu);

/* Calls `visit` once per dish. The name is valid only during the call. */
typedef void menu_visitor(void *context, const char *name, struct dish dish);
void menu_each(const struct menu *menu, menu_visitor *visit, void *context);

/* Written in Rust. Returns the price that a guest pays. */
uint32_t menu_price(struct dish dish);

#endif
