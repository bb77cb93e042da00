window.peer = { draw() {} };
