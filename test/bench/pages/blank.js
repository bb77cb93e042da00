window.peer = { draw() {}, add() { /* Nothing is added to nothing. */ } };
