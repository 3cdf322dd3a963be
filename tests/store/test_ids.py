from salesdesk.store.ids import WORKSPACE, natural_id, new_id


def test_the_key_of_the_workspace_is_the_one_its_words_make():
    assert natural_id("workspace", "local") == WORKSPACE


def test_new_keys_sort_in_the_order_they_were_made():
    made = [new_id() for _ in range(5000)]
    assert made == sorted(set(made))
