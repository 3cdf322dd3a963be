"""How a customer buys: phases, timing, what makes buying easy, what does not fit. Held by other screens."""
