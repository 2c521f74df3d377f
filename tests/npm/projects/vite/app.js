import 'klipp';
